import { loadDossier } from '../../build/load-dossier';
import { valueText } from '../../components/quantity';
import { loadWords } from '../../i18n/load-words';
import { measureAll } from '../../measure/measure-all';
import type { Size } from '../camera';
import { composePlate } from '../compose-plate';
import type { Box, DisplayList, Shape, TextShape } from '../display-list';
import { overlaps } from '../labels/boxes';
import { plateLabeller } from '../labels/labeller';
import type { PlateInput } from '../plate-input';

const { contents, data } = loadDossier('data');
const measured = measureAll(contents, data);
const words = await loadWords(contents, contents.dossier.defaultLanguage);

export const claims = contents.claims;
export { contents };

/** The plate of a claim of the shipped dossier. */
export function plateOf(claim: string, size: Size, more: Partial<PlateInput> = {}): PlateInput {
  const frame = claims.find(({ id }) => id === claim)?.frame;
  if (!frame) throw new Error(`No claim ${claim}`);
  return {
    words,
    data,
    measured,
    claim,
    view: { extent: frame },
    size,
    labelOf: plateLabeller(words),
    writeValue: (_, part) => valueText(part, words.translator),
    ...more,
  };
}

const lists = new Map<string, DisplayList>();

/** The composed plate of a claim at a size, made once. */
export function listOf(claim: string, size: Size): DisplayList {
  const key = `${claim} ${size.width} ${size.height}`;
  const list = lists.get(key) ?? composePlate(plateOf(claim, size));
  lists.set(key, list);
  return list;
}

/** Every shape of a list, groups opened. */
export function shapesOf(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) =>
    shape.type === 'group' ? [shape, ...shapesOf(shape.shapes)] : [shape],
  );
}

/** The shapes of the group with an id. */
export function groupOf(list: DisplayList, id: string): Shape[] | undefined {
  const groups = shapesOf(list.groups).flatMap((shape) => (shape.type === 'group' ? [shape] : []));
  return groups.find((group) => group.id === id)?.shapes;
}

/** Texts upon the map. */
export function mapTexts(list: DisplayList): TextShape[] {
  return shapesOf(groupOf(list, 'map') ?? []).flatMap((shape) =>
    shape.type === 'text' ? [shape] : [],
  );
}

/** Pairs of texts that cover each other. */
export function collisions(texts: readonly TextShape[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.boxes.some((box) => b.boxes.some((other) => overlaps(box, other))))
      .map((b) => `${a.lines.join(' ')} / ${b.lines.join(' ')}`),
  );
}

/** Texts that are cut at the map's edge. */
export function cutTexts(texts: readonly TextShape[], { width, height }: Size): string[] {
  const isCut = ([left, top, right, bottom]: Box) =>
    left < 0 || top < 0 || right > width || bottom > height;
  return texts.filter(({ boxes }) => boxes.some(isCut)).map(({ lines }) => lines.join(' '));
}
