import { expect, it } from 'vitest';
import { embedMessage, readEmbedRequest } from './embed-message';

const vocabulary = { claims: ['north-bank', 'ferry'], languages: ['de', 'fr'] };

it('reads what a host page may ask', () => {
  const asked = { type: 'show', claim: 'ferry', language: 'fr' } as const;
  expect(readEmbedRequest(embedMessage(asked), vocabulary)).toEqual(asked);
  expect(readEmbedRequest({ delimit: 1, type: 'start', more: 1 }, vocabulary)).toEqual({
    type: 'start',
  });
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['text', '{"delimit":1,"type":"start"}'],
  ['another version', { delimit: 2, type: 'start' }],
  ['a version in text', { delimit: '1', type: 'start' }],
  ['no version', { type: 'start' }],
  ['an unknown type', { delimit: 1, type: 'close' }],
  ['a claim that there is not', { delimit: 1, type: 'show', claim: '../../ferry' }],
  ['a language that is no text', { delimit: 1, type: 'show', language: ['de'] }],
  ['a report of an embed', { delimit: 1, type: 'ready', title: 'x' }],
])('takes no request from %s', (_, data) => {
  expect(readEmbedRequest(data, vocabulary)).toBeNull();
});
