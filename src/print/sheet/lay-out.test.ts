import { describe, expect, it } from 'vitest';
import type { Box, Shape } from '../../plate/display-list';
import { groupOf, shapesOf } from '../../plate/test-support/plates';
import { PrintRefused } from '../specification/refusals';
import { contentOf, contents, specificationOf, textsOf } from '../test-support/printed';
import { composePrint } from './compose-print';

const sheetOf = async (link: string, size: string) =>
  composePrint(await contentOf(link), specificationOf(size));

const legendOf = async (link: string, size: string) => {
  const { list } = await sheetOf(link, size);
  return shapesOf(groupOf(list, 'legend') ?? []).flatMap((shape) =>
    shape.type === 'text' ? [shape.lines.join(' ')] : [],
  );
};

const boxesOf = (shapes: readonly Shape[]): Box[] =>
  shapesOf(shapes).flatMap((shape) => {
    if (shape.type === 'text') return shape.boxes;
    return shape.type === 'rect' ? [shape.box] : [];
  });

describe('the legend of a print', () => {
  it('has the signs that are on the map, and none of a line that lies below what is measured', async () => {
    expect(await legendOf('claim=villages', 'a4-landscape')).toContain('Earlier line of control');
    expect(await legendOf('claim=alma-ata-line', 'a4-landscape')).toEqual([
      'What is being measured',
    ]);
  });

  it('shows a length as a line, though exclaves are measured around', async () => {
    const { list } = await sheetOf('claim=alma-ata-line', 'a4-landscape');
    const signs = shapesOf(groupOf(list, 'legend') ?? []).filter(({ type }) => type === 'path');
    expect(signs).toHaveLength(1);
    expect(signs[0]).toMatchObject({ closed: false });
    const area = await sheetOf('claim=armenia-area', 'a4-landscape');
    expect(shapesOf(groupOf(area.list, 'legend') ?? [])[0]).toMatchObject({ closed: true });
  });

  it('explains what a claim is about, though the short key of the page has no sign of it', async () => {
    expect(await legendOf('claim=high-ground', 'a4-landscape')).toContain('Recorded height');
    expect(await legendOf('claim=pipeline', '145x110mm')).toContain('Known only as a sketch');
  });

  it('stands beside the map on low pages, which gives the map their whole height', async () => {
    const { list } = await sheetOf('claim=nakhchivan-link', '1200x675px');
    const [left, top, , bottom] = list.mapBox;
    expect(top).toBeLessThan(30);
    expect(bottom).toBeGreaterThan(list.size.height - 30);
    const legend = list.groups.find(({ id }) => id === 'legend');
    expect(legend?.offset?.[0]).toBeLessThan(left);
  });
});

describe('a tall page', () => {
  it.each(contents.claims.map(({ id }) => id))(
    'of one column shows %s, and no ground without data',
    async (claim) => {
      const { list } = await sheetOf(`claim=${claim}`, '47x200mm');
      const [, , , bottom] = list.mapBox;
      const notes = list.groups.find(({ id }) => id === 'notes');
      expect(notes?.offset?.[1]).toBeGreaterThan(bottom);
      expect(textsOf({ list, geometry: {} as never, scale: 1 })).toContain('GeoNames');
    },
  );
});

describe('a page without room for the map', () => {
  it.each(['47x60mm', '320x320px'])(
    'of %s is told how much taller it must be, and then has it',
    async (size) => {
      const content = await contentOf('claim=highway', 'hy');
      const specification = specificationOf(size);
      let more = 0;
      try {
        composePrint(content, specification);
      } catch (error) {
        more = error instanceof PrintRefused ? (error.refusal.values.more ?? 0) : 0;
      }
      expect(more).toBeGreaterThan(0);
      const { height } = specification.size;
      const taller = { ...specification.size, height: height + more };
      expect(composePrint(content, { ...specification, size: taller }).scale).toBeGreaterThan(0);
    },
  );
});

describe('the north arrow', () => {
  it.each(contents.claims.map(({ id }) => id))('of %s stands upon no inset', async (claim) => {
    for (const size of ['a4-landscape', 'a5', '1080x1350px']) {
      const { list } = await sheetOf(`claim=${claim}`, size);
      const map = list.groups.find(({ id }) => id === 'map')?.shapes ?? [];
      const named = (name: string) =>
        boxesOf(map.filter((shape) => shape.type === 'group' && shape.id === name));
      const [north] = named('north');
      const inset = map.find((shape) => shape.type === 'group' && shape.id === 'inset');
      if (!north || inset?.type !== 'group' || !inset.offset || !inset.clip) continue;
      const [x, y] = inset.offset;
      const [, , width, height] = inset.clip;
      const apart = north[2] < x || north[0] > x + width || north[3] < y || north[1] > y + height;
      expect(apart, `${claim} ${size}`).toBe(true);
    }
  });
});
