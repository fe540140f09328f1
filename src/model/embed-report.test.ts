import { describe, expect, it } from 'vitest';
import { readReport } from './embed-report';

describe('a report', () => {
  it('is read from own messages, and the height from the common one', () => {
    expect(readReport({ delimit: 1, type: 'ready', title: 'x' })?.type).toBe('ready');
    const height = { type: 'height', height: 812 };
    expect(readReport({ delimit: 1, ...height })).toEqual(height);
    expect(readReport({ sentinel: 'amp', type: 'embed-size', height: 812 })).toEqual(height);
  });

  it.each([
    ['text', 'embed-size'],
    ['nothing', null],
    ['a height that is no number', { type: 'embed-size', height: { valueOf: 1, toString: 2 } }],
    ['a type that is no text', { delimit: 1, type: { toString: 1, valueOf: 1 } }],
    ['another version', { delimit: 3, type: 'ready' }],
    ['what is none', { delimit: 1, type: 'constructor' }],
  ])('is not read from %s', (_, data) => {
    expect(readReport(data)).toBeNull();
  });
});
