import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FontSet } from '../../print/text/font-set';
import { setLine } from '../../print/text/set-lines';
import { dossierFolder } from '../dossier-folder';
import { printFaces } from './print-faces';

const STYLE = { sizePx: 11, weight: 400, colour: 'ink' } as const;

it('the cut fonts of prints set words as the whole ones do, in a twentieth of Noto Sans', async () => {
  const faces = await printFaces(dossierFolder());
  const [cut, whole] = (['cut', 'path'] as const).map(
    (part) => new FontSet(faces.map((face) => ({ ...face, bytes: readFileSync(face[part]) }))),
  );
  const words = 'AVTO Дорога 13,2 км² (10–15) Տավուշ Ղազախ Ağstafa Əsgipara საქართველო';
  const widthIn = (set: FontSet | undefined) =>
    set && setLine(set, words, [0, 0], 'start', STYLE).widthPx;
  expect(widthIn(whole)).toBeGreaterThan(300);
  expect(widthIn(cut)).toBe(widthIn(whole));
  expect(cut?.missingIn(words, 400)).toEqual([]);
  expect(cut?.missingIn('ΩЎ', 400)).toEqual(['Ω', 'Ў']);
  const [sans] = faces.map(
    (face) => readFileSync(face.cut).length / readFileSync(face.path).length,
  );
  expect(sans).toBeLessThan(1 / 20);
});
