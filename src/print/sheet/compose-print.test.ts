import { describe, expect, it } from 'vitest';
import { findingInWords } from '../../components/described/finding-in-words';
import type { LonLat } from '../../model/common';
import { changedLine, writeLine } from '../../model/readers-line-link';
import type { Shape } from '../../plate/display-list';
import { collisions, cutTexts, groupOf, mapTexts, shapesOf } from '../../plate/test-support/plates';
import {
  contentOf,
  contents,
  data,
  plainSpaces,
  specificationOf,
  textsOf,
} from '../test-support/printed';
import { composePrint } from './compose-print';

const SIZES = ['47x140mm', '145x110mm', 'a4', 'a3-landscape'];
const POINTS_PER_MM = 72 / 25.4;

function strokeWidths(shapes: readonly Shape[]): number[] {
  return shapesOf(shapes).flatMap((shape) => {
    if (shape.type === 'path')
      return [
        ...shape.strokes.map(({ widthPx }) => widthPx),
        ...(shape.hatch ? [shape.hatch.widthPx] : []),
      ];
    return shape.type === 'rect' && shape.stroke ? [shape.stroke.widthPx] : [];
  });
}

function letterSizes(shapes: readonly Shape[]): number[] {
  return shapesOf(shapes).flatMap((shape) =>
    shape.type === 'text' ? [shape.style.sizePx, shape.beside?.sizePx ?? Infinity] : [],
  );
}

describe.each(contents.claims.map(({ id }) => id))('a print of %s', (claim) => {
  it.each(SIZES)('on %s has letters of 5.5 pt and lines of 0.2 mm at least', async (size) => {
    const sheet = composePrint(await contentOf(`claim=${claim}`), specificationOf(size));
    const { mmPerPx } = sheet.geometry;
    const points = Math.min(...letterSizes(sheet.list.groups)) * mmPerPx * POINTS_PER_MM;
    expect(points).toBeGreaterThanOrEqual(5.5);
    expect(Math.min(...strokeWidths(sheet.list.groups)) * mmPerPx).toBeGreaterThanOrEqual(0.1999);
  });

  it.each(SIZES)('on %s has no text upon another, and none cut', async (size) => {
    const { list } = composePrint(await contentOf(`claim=${claim}`), specificationOf(size));
    const texts = mapTexts(list);
    expect(collisions(texts)).toEqual([]);
    const [left, top, right, bottom] = list.mapBox;
    expect(cutTexts(texts, { width: right - left, height: bottom - top })).toEqual([]);
    const around = ['headline', 'legend', 'notes'].flatMap((id) => groupOf(list, id) ?? []);
    const strips = around.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
    expect(strips.filter(({ boxes }) => boxes.some((box) => box[2] > right - left + 1))).toEqual(
      [],
    );
  });
});

describe('every print', () => {
  it.each(contents.dossier.languages)(
    'in %s says that names imply no opinion, which data it shows, and who has checked its words',
    async (language) => {
      const content = await contentOf('claim=pipeline', language);
      const none = specificationOf('145x110mm', { elements: new Set() });
      const text = textsOf(composePrint(content, none)).replaceAll('\n', ' ');
      expect(text).toContain(content.words.text.neutrality);
      expect(text).toContain(content.dataVersion);
      expect(text).toContain(content.words.translator.text('page.text-not-reviewed'));
    },
  );

  it.each(contents.dossier.languages)(
    'in %s keeps the map of one column free of values that would cover it',
    async (language) => {
      const content = await contentOf('claim=armenia-area', language);
      const { list } = composePrint(content, specificationOf('47x120mm'));
      const [left, top, right, bottom] = list.mapBox;
      const values = mapTexts(list).filter(({ style }) => style.colour === 'accent');
      const areas = values.flatMap(({ boxes }) => boxes.map(([l, t, r, b]) => (r - l) * (b - t)));
      expect(Math.max(0, ...areas)).toBeLessThan(0.08 * (right - left) * (bottom - top));
    },
  );

  it('says what its link says: the reader’s figure, distance, end of the interval, names and layers', async () => {
    const link =
      'claim=highway&figure=highway-near-line&near=highway-near-line:750&figures=low&hide=roads&names=hy';
    const content = await contentOf(link);
    const plain = await contentOf('claim=highway&figure=highway-near-line');
    const found = content.measured.get('highway-near-line');
    const mapped = plain.measured.get('highway-near-line');
    expect(content.active).toBe('highway-near-line');
    expect(found?.parts[0]?.value).toBe(found?.parts[0]?.low);
    expect(found?.parts[0]?.high).toBeGreaterThan(mapped?.parts[0]?.high ?? Infinity);
    expect(content.visible.has('roads')).toBe(false);
    const text = textsOf(composePrint(content, specificationOf('a4')));
    expect(text).toContain('Ոսկեպար');
    if (found)
      expect(text.replaceAll('\n', ' ')).toContain(
        plainSpaces(findingInWords(found, content.words.translator)),
      );
  });

  it('says once what its title and its measurement have in common', async () => {
    const content = await contentOf('claim=armenia-area', 'hy');
    const said = textsOf(composePrint(content, specificationOf('a4'))).split('\n');
    expect(said.filter((line) => line === content.title)).toHaveLength(1);
  });

  it('looks where its link looks, and twice as near one zoom further', async () => {
    const scaleAt = async (zoom: number) => {
      const content = await contentOf(`claim=highway&map=${zoom}/41.07/45.1`);
      return composePrint(content, specificationOf('a4-landscape')).scale;
    };
    expect((await scaleAt(11)) / (await scaleAt(12))).toBeCloseTo(2, 1);
  });
});

describe('a reader’s line', () => {
  const feature = data
    .get('border')
    ?.features.toSorted(
      (a, b) => JSON.stringify(b.geometry).length - JSON.stringify(a.geometry).length,
    )[0];
  const mapped = (
    feature?.geometry.type === 'LineString' ? feature.geometry.coordinates : []
  ) as LonLat[];
  const at = mapped.findIndex(([x, y]) => Math.hypot(x - 45.115, y - 41.05) < 0.01);
  const positions = mapped
    .slice(at, at + 12)
    .map(([x, y]): LonLat => [Number((x + 0.01).toFixed(5)), Number(y.toFixed(5))]);
  const change = { index: at, count: 12, positions };
  const line = writeLine(mapped, [change]);

  it('is printed with the figures that were measured on it', async () => {
    const content = await contentOf(`claim=villages&line=${line}`);
    const plain = await contentOf('claim=villages');
    expect(content.line?.lines.length).toBe(1);
    expect(content.line?.polygons.length).toBeGreaterThan(0);
    expect(content.measured.get('area-changed-hands')?.value).not.toBe(
      plain.measured.get('area-changed-hands')?.value,
    );
  });

  it('keeps its label under any crop', async () => {
    const content = await contentOf(`claim=highway&line=${line}`);
    const moved = changedLine(mapped, [change]).slice(at - 1, at + 13);
    for (const [longitude, latitude] of [moved[1], moved[6], moved[12]] as LonLat[]) {
      for (const zoom of [10.5, 13, 14.5]) {
        const crop = { ...content, camera: { longitude, latitude, zoom } };
        const { list } = composePrint(crop, specificationOf('100x100mm'));
        const labels = groupOf(list, 'label-readers-line') ?? [];
        expect(labels.length, `${zoom}/${latitude}/${longitude}`).toBeGreaterThan(0);
      }
    }
  });
});
