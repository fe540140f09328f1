import { expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { loadWords } from '../../i18n/load-words';
import { measureAll } from '../../measure/measure-all';
import type { Shape } from '../../plate/display-list';
import { PANEL_PX, PICTURE_SIZE, pictureWords } from '../../plate/link-picture';
import { pictureTexts } from './picture-texts';

const boxesOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.type === 'text' ? shape.boxes : []));

it('in every language the words of each picture stay beside its map, and apart from its foot', async () => {
  const { contents, data } = loadDossier('data');
  const results = measureAll(contents, data);
  for (const language of contents.dossier.languages) {
    const words = await loadWords(contents, language);
    for (const claim of contents.claims) {
      const texts = pictureTexts(words, claim, results.get(claim.measurements[0] ?? ''));
      const { head, foot } = pictureWords(texts);
      const [above, below] = [boxesOf(head), boxesOf(foot)];
      const right = Math.max(...[...above, ...below].map((box) => box[2]));
      const bottom = Math.max(...above.map((box) => box[3]));
      const top = Math.min(...below.map((box) => box[1]));
      const place = `${language} ${claim.id}`;
      expect([place, right <= PANEL_PX - 4]).toEqual([place, true]);
      expect([place, bottom < top]).toEqual([place, true]);
      expect([place, below.every((box) => box[3] <= PICTURE_SIZE.height)]).toEqual([place, true]);
    }
  }
}, 60_000);
