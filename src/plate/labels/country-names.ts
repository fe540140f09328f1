import type { LayerKind } from '../../model/layer';
import type { Box } from '../display-list';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import { gridCandidates } from './grid-candidates';
import { neighbourNames } from './neighbour-names';
import type { LabelItem } from './place-labels';
import { CELL_PX, type TerritoryOutline, territoryGrid } from './territory-grid';
import { separateParts } from './territory-parts';

/** Between the settlements' names and the roads'. */
const RANK = 15;
/** A further part of a country is named if it takes this share of the picture. */
const NAMED_SHARE = 0.07;
const GROUND = 'ground';
/** Names keep off them, as on the live map, while there is room elsewhere. */
const KEPT_CLEAR: readonly LayerKind[] = ['historical-area', 'small-scale-water'];

function outlines(
  layers: readonly DrawnLayer[],
  kind: LayerKind,
  nameOf: (country: string) => string,
): TerritoryOutline[] {
  return layers
    .filter(({ layer }) => layer.kind === kind)
    .flatMap(({ entries }) =>
      entries.map(({ feature, outline }) => ({
        name: nameOf(String(feature.properties?.country)),
        paths: outline.paths,
      })),
    );
}

/** Whether a box touches hatches or lakes. */
function keptClear(layers: readonly DrawnLayer[], { size }: Frame): (box: Box) => boolean {
  const kept = KEPT_CLEAR.flatMap((kind) => outlines(layers, kind, () => 'kept'));
  if (kept.length === 0) return () => false;
  const { rows } = territoryGrid(kept, size);
  const cell = (pixels: number) => Math.floor(pixels / CELL_PX);
  return ([left, top, right, bottom]) => {
    // A cell around the box, so that the name does not touch them either.
    const across = rows.slice(Math.max(0, cell(top) - 1), cell(bottom) + 2);
    return across.some((row) =>
      row.slice(Math.max(0, cell(left) - 1), cell(right) + 2).includes('kept'),
    );
  };
}

/**
 * The countries' names, each wholly within its own land as far as that is in the picture; a second
 * time where another large part of it lies apart. Enclaves hide the land they lie in.
 * @param nameOf writes a country, by its ISO code
 */
export function countryNames(
  layers: readonly DrawnLayer[],
  frame: Frame,
  nameOf: (country: string) => string,
): LabelItem[] {
  const countries = outlines(layers, 'country', (code) => code);
  const known = new Set(countries.map(({ name }) => name));
  const grid = territoryGrid(
    [
      ...outlines(layers, 'ground', () => GROUND),
      ...countries,
      ...outlines(layers, 'area', (code) => `${code} enclave`),
    ],
    frame.size,
  );
  const parts = separateParts(grid, [...known]);
  const all = grid.rows.length * (grid.rows[0]?.length ?? 0);
  const named = parts.filter(
    ({ territory, cells }, i) =>
      cells > all * NAMED_SHARE || parts.findIndex((part) => part.territory === territory) === i,
  );
  const isKept = keptClear(layers, frame);
  const { zoom } = frame.projection;
  const places = ({ territory, cell }: (typeof named)[number]) => {
    const at = (cost: (isUpon: boolean) => number) =>
      gridCandidates(grid, cell, nameOf(territory), zoom, (_, box) => cost(isKept(box)));
    const free = at((isUpon) => (isUpon ? Infinity : 0));
    return free.length > 0 ? free : at(() => 0);
  };
  const items = named.map((part, i) => ({
    group: 'country-names',
    rank: RANK + i / 100,
    candidates: places(part),
  }));
  return [...items, ...neighbourNames(layers, known, { grid, ground: GROUND }, frame, nameOf)];
}
