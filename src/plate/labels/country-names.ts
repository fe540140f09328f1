import type { LayerKind } from '../../model/layer';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import { gridCandidates } from './grid-candidates';
import { neighbourNames } from './neighbour-names';
import type { LabelItem } from './place-labels';
import { type TerritoryOutline, territoryGrid } from './territory-grid';
import { separateParts } from './territory-parts';

/** Between the settlements' names and the roads'. */
const RANK = 15;
/** A further part of a country is named if it takes this share of the picture. */
const NAMED_SHARE = 0.07;
const GROUND = 'ground';

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
  const items = named.map(({ territory, cell }, i) => ({
    group: 'country-names',
    rank: RANK + i / 100,
    candidates: gridCandidates(grid, cell, nameOf(territory), frame.projection.zoom),
  }));
  return [...items, ...neighbourNames(layers, known, { grid, ground: GROUND }, frame, nameOf)];
}
