import type { Box, TextStyle } from '../display-list';
import type { Frame } from '../shapes/frame';
import type { DrawnLayer } from '../shapes/layer-shapes';
import { atZoom } from '../shapes/at-zoom';
import { CELL_PX, clearance, type TerritoryGrid, territoryGrid } from './territory-grid';
import type { Candidate, LabelItem } from './place-labels';
import { uponPoint } from './point-candidates';

/** As in the live map; smaller, closer set where the land is narrow. */
const SIZE_PX = [
  [5, 12],
  [9, 15],
  [13, 19],
] as const;
const SETTINGS = [
  { scale: 1, spacingEm: 0.22 },
  { scale: 0.85, spacingEm: 0.14 },
  { scale: 0.75, spacingEm: 0.06 },
];
/** Between the settlements' names and the roads'. */
const RANK = 15;
const STEP_CELLS = 2;

function style(zoom: number, { scale, spacingEm }: (typeof SETTINGS)[number]): TextStyle {
  const sizePx = Math.round(atZoom(SIZE_PX, zoom) * scale * 2) / 2;
  return {
    sizePx,
    weight: 600,
    colour: 'ink-quiet',
    opacity: 0.8,
    letterSpacingPx: sizePx * spacingEm,
    haloPx: 1,
  };
}

/** Whether all of a box is a territory's land. */
function isOwn({ rows }: TerritoryGrid, name: string, [left, top, right, bottom]: Box): boolean {
  for (let r = Math.floor(top / CELL_PX); r <= Math.floor(bottom / CELL_PX); r += 1) {
    for (let c = Math.floor(left / CELL_PX); c <= Math.floor(right / CELL_PX); c += 1) {
      if (rows[r]?.[c] !== name) return false;
    }
  }
  return true;
}

function candidates(grid: TerritoryGrid, name: string, text: string, zoom: number): Candidate[] {
  const room = clearance(grid, name);
  return SETTINGS.flatMap((setting, step) => {
    const look = style(zoom, setting);
    return room.flatMap((row, r) =>
      row.flatMap((free, c): Candidate[] => {
        if (r % STEP_CELLS || c % STEP_CELLS || free * CELL_PX < look.sizePx * 0.6) return [];
        const at: [number, number] = [(c + 0.5) * CELL_PX, (r + 0.5) * CELL_PX];
        const candidate = uponPoint([text], at, look);
        const [box] = candidate.shape.boxes;
        if (!box || !isOwn(grid, name, box)) return [];
        return [{ ...candidate, cost: step * 40 - Math.min(free * CELL_PX, 90) * 0.3 }];
      }),
    );
  });
}

/**
 * The countries' names, each wholly within its own land as far as that is in the picture. Enclaves
 * hide the land they lie in.
 * @param nameOf writes a country, by its ISO code
 */
export function countryNames(
  layers: readonly DrawnLayer[],
  frame: Frame,
  nameOf: (country: string) => string,
): LabelItem[] {
  const outlines = (kind: 'country' | 'area') =>
    layers
      .filter(({ layer }) => layer.kind === kind)
      .flatMap(({ layer, entries }) =>
        entries
          .filter(({ feature }) => typeof feature.properties?.country === 'string')
          .map(({ feature, outline }) => ({
            name: `${kind === 'country' ? '' : layer.id}${feature.properties?.country}`,
            paths: outline.paths,
          })),
      );
  const countries = outlines('country');
  const grid = territoryGrid([...countries, ...outlines('area')], frame.size);
  const names = [...new Set(countries.map(({ name }) => name))];
  return names.map((name, i) => ({
    group: 'countries-names',
    rank: RANK + i / 100,
    candidates: candidates(grid, name, nameOf(name), frame.projection.zoom),
  }));
}
