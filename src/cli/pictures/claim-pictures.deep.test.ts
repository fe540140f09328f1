import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import type { DisplayList, Shape } from '../../plate/display-list';
import { countCases } from '../../testing/deep';
import { pictureCases, pictureFile, pictureMaker } from './claim-pictures';
import { pictureDifference } from './compare-pictures';
import { PICTURES } from './pictures-folder';

const { contents, data } = loadDossier('data');
const make = await pictureMaker(contents, data);
const cases = pictureCases(contents);
const keptFile = (name: string) => readFileSync(join(PICTURES, `${name}.png`));

/** The list with its shapes changed, groups opened. */
function changed(list: DisplayList, change: (shape: Shape) => Shape): DisplayList {
  const each = (shape: Shape): Shape =>
    shape.type === 'group' ? { ...shape, shapes: shape.shapes.map(each) } : change(shape);
  return {
    ...list,
    groups: list.groups.map((group) => ({ ...group, shapes: group.shapes.map(each) })),
  };
}

describe('the pictures of the claims', () => {
  it('are as they are kept, in every width, theme and language', (context) => {
    const other = cases.flatMap((picture) => {
      const difference = pictureDifference(
        keptFile(picture.name),
        pictureFile(make(picture), picture),
      );
      return difference ? [`${picture.name}: ${difference}`] : [];
    });
    countCases(context, cases.length);
    expect(other, 'after looking at them, keep new ones with `npm run pictures`').toEqual([]);
  });

  it('are kept for every claim and for nothing else, in a few megabytes', () => {
    expect(readdirSync(PICTURES).sort()).toEqual(cases.map(({ name }) => `${name}.png`).sort());
    const bytes = cases.reduce((sum, { name }) => sum + keptFile(name).length, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });

  it('are no longer the same where one label has moved, or one colour has changed', () => {
    const [picture] = cases;
    if (!picture) throw new Error('There is no picture');
    const list = make(picture);
    let moved = false;
    const aside = changed(list, (shape) => {
      if (moved || shape.type !== 'text') return shape;
      moved = true;
      return { ...shape, at: [shape.at[0] + 6, shape.at[1]] };
    });
    const recoloured = changed(list, (shape) =>
      shape.type === 'path' && shape.fill?.colour === 'side-1'
        ? { ...shape, fill: { ...shape.fill, colour: 'other' } }
        : shape,
    );
    const kept = pictureFile(list, picture);
    expect(pictureDifference(kept, pictureFile(list, picture))).toBeNull();
    expect(pictureDifference(kept, pictureFile(aside, picture))).toMatch(/px differ/);
    expect(pictureDifference(kept, pictureFile(recoloured, picture))).toMatch(/px differ/);
  });
});
