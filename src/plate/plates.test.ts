import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composePlate } from './compose-plate';
import { drawMap, visibleIds } from './draw-map';
import { overlaps, textShape } from './labels/boxes';
import { writeSvg } from './svg/write-svg';
import {
  claims,
  collisions,
  cutTexts,
  groupOf,
  listOf,
  mapTexts,
  plateOf,
} from './test-support/plates';

const SIZES = [
  { width: 900, height: 600 },
  { width: 360, height: 360 },
  { width: 1280, height: 800 },
];
const every = SIZES.flatMap((size) =>
  claims.map(({ id }) => [`${id} at ${size.width}x${size.height}`, id, size] as const),
);
const first = claims[0]?.id ?? '';
const options = {
  colours: 'light',
  idPrefix: 'p-',
  title: 'Title',
  description: 'What it shows',
} as const;
const weight = (svg: string) => brotliCompressSync(svg).length;
const [large = { width: 0, height: 0 }] = SIZES;

describe('the plate of every claim at every size', () => {
  it('is made without a document', () => {
    expect(typeof document).toBe('undefined');
    expect(every.length).toBeGreaterThan(30);
  });

  it.each(every)('%s: no text covers another or is cut', (_, id, size) => {
    const texts = mapTexts(listOf(id, size));
    expect(texts.length).toBeGreaterThan(1);
    expect(collisions(texts)).toEqual([]);
    expect(cutTexts(texts, size)).toEqual([]);
  });

  it.each(every)('%s: every piece in sight carries its value', (_, id, size) => {
    const input = plateOf(id, size);
    const pieces = drawMap(input, size).pieces.filter(
      ({ active, measured }) => active && measured.kind !== 'points-near-line',
    );
    const values = groupOf(listOf(id, size), 'label-values') ?? [];
    expect(values).toHaveLength(pieces.length);
  });

  it.each(every)('%s: every visible layer has its group', (_, id, size) => {
    const input = plateOf(id, size);
    const list = listOf(id, size);
    const missing = [...visibleIds(input)].filter((layer) => groupOf(list, layer) === undefined);
    expect(missing).toEqual([]);
  });

  it.each(every)('%s: the SVG weighs little', (_, id, size) => {
    const svg = writeSvg(listOf(id, size), options);
    const wordless = svg.replace(/<text.*?<\/text>/g, '');
    expect(weight(wordless)).toBeLessThan(20_000);
    expect(weight(svg)).toBeLessThan(21_000);
  });

  it('weighs at most 14 kB without text where the measured frame fills 900 px', () => {
    for (const { id } of claims.filter(({ frame: [west, , east] }) => east - west < 0.3)) {
      const svg = writeSvg(listOf(id, large), options).replace(/<text.*?<\/text>/g, '');
      expect(weight(svg), id).toBeLessThan(14_000);
    }
  });
});

describe('the check for collisions', () => {
  it('finds a text laid upon another, and one across the edge', () => {
    const style = { sizePx: 12, weight: 400, colour: 'ink' } as const;
    const [a, b] = [
      textShape(['one'], [50, 50], 'start', style),
      textShape(['two'], [60, 55], 'start', style),
    ];
    expect(collisions([a, b])).toHaveLength(1);
    expect(
      cutTexts([textShape(['one'], [95, 50], 'start', style)], { width: 100, height: 100 }),
    ).toEqual(['one']);
  });
});

describe('what a plate shows', () => {
  it('leaves out what is not valid at the date', () => {
    const id = 'highway';
    const before = groupOf(composePlate(plateOf(id, large, { date: '2024-01-01' })), 'sections');
    const after = groupOf(composePlate(plateOf(id, large, { date: '2024-07-01' })), 'sections');
    expect(before).toEqual([]);
    expect(after?.length).toBeGreaterThan(0);
  });

  it('writes both sides’ villages alike', () => {
    const texts = groupOf(composePlate(plateOf('villages', large)), 'label-settlements') ?? [];
    const styles = new Set(texts.map((text) => text.type === 'text' && JSON.stringify(text.style)));
    expect(texts.length).toBeGreaterThan(8);
    expect(styles.size).toBe(1);
  });

  it('lays the same camera the same way whatever the size', () => {
    const camera = { longitude: 45.12, latitude: 41.08, zoom: 11 };
    const at = (size: typeof large) => {
      const { frame } = drawMap(plateOf(first, size, { view: { camera } }), size);
      const [x, y] = frame.projection.toPixels(45.2, 41.05);
      return [x - size.width / 2, y - size.height / 2];
    };
    const [a, b] = [at(large), at({ width: 360, height: 360 })];
    expect(a?.[0]).toBeCloseTo(b?.[0] ?? NaN, 9);
    expect(a?.[1]).toBeCloseTo(b?.[1] ?? NaN, 9);
  });

  it('draws in a local conformal projection too, without collisions', () => {
    const list = composePlate(plateOf('villages', large, { projection: 'conformal-local' }));
    expect(collisions(mapTexts(list))).toEqual([]);
    expect(groupOf(list, 'label-values')).toHaveLength(8);
  });

  it('has a small map of the whole in a corner, where the view is far smaller, and no text upon it', () => {
    const near = composePlate(plateOf('villages', large, { show: { inset: true } }));
    const group = groupOf(near, 'map')?.find(
      (shape) => shape.type === 'group' && shape.id === 'inset',
    );
    const [x, y] = (group?.type === 'group' && group.offset) || [NaN, NaN];
    expect(x).toBeGreaterThan(0);
    const own = mapTexts({
      ...near,
      groups: [
        {
          type: 'group',
          id: 'map',
          shapes: (groupOf(near, 'map') ?? []).filter((shape) => shape !== group),
        },
      ],
    });
    const covered = own.filter(({ boxes }) =>
      boxes.some((box) => overlaps(box, [x, y, x + 180, y + 126])),
    );
    expect(covered).toEqual([]);
    const far = composePlate(plateOf('armenia-area', large, { show: { inset: true } }));
    expect(groupOf(far, 'inset')).toBeUndefined();
  });
});
