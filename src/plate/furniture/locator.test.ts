import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { sidesOf } from '../../layers/sides';
import { locator } from './locator';

const { contents, data } = loadDossier('data');
const size = { width: 124, height: 88 };

describe('the locator', () => {
  const drawn = locator(contents, data, sidesOf(contents.layers, data), size);

  it('holds both sides’ countries, each in its tint, within a few kilobytes of paths', () => {
    const tints = drawn.shapes.map(({ fill }) => fill?.colour);
    expect(tints).toContain('side-1');
    expect(tints).toContain('side-2');
    const points = drawn.shapes.flatMap(({ features }) => features.flat(2)).length;
    expect(points).toBeGreaterThan(100);
    expect(points).toBeLessThan(3000);
  });

  it('has every claim’s place within it, at the size that its scale gives', () => {
    for (const { id, frame } of contents.claims) {
      const [left, top, right, bottom] = drawn.boxOf(frame);
      expect(left, id).toBeGreaterThan(-1);
      expect(bottom, id).toBeLessThan(size.height + 1);
      expect(right, id).toBeGreaterThan(left);
      expect(bottom, id).toBeGreaterThan(top);
    }
  });
});
