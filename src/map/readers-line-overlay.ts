import type { Feature, FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { hatchImage } from '../layers/hatch';
import { colourOf, type Theme } from '../layers/palette';
import {
  READERS_LINE_CASING_PX,
  READERS_LINE_LABEL_BESIDE,
  READERS_LINE_LABEL_SIZE_PX,
  READERS_LINE_LABEL_SPACING_PX,
  READERS_LINE_WIDTH_PX,
  readersLineColour,
  SIDE_CHANGE_HATCH,
} from '../layers/readers-line';
import { heldByOne } from '../measure/held';
import { FONT_NAMES } from './font-names';
import type { MapOverlay } from './map-overlay';
import type { LiveMap } from './map-view-props';
import { HIGHLIGHT_SOURCE } from './style';

const LINE = 'readers-line';
const CHANGE = 'readers-line-change';
/** The source of the words along the line. */
export const READERS_WORDS = 'readers-line-label';
const BELOW_PIECES = `${HIGHLIGHT_SOURCE}/line`;
const BELOW_TEXTS = `${HIGHLIGHT_SOURCE}/ring`;

type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

/**
 * What is drawn of a reader's line. Positions are longitude and latitude. Lines, ground and words that
 * are the same objects as before are not given to the map anew.
 */
export interface DrawnReadersLine {
  lines: readonly (readonly Position[])[];
  /** What would change sides, both ways. */
  polygons: Polygons;
  words: ReadersWords;
}

/** What stands along the line, and on which lines. */
export interface ReadersWords {
  lines: readonly (readonly Position[])[];
  label: string;
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const linesOf = (
  lines: readonly (readonly Position[])[],
  properties: Feature['properties'] = {},
): FeatureCollection =>
  collection(
    lines.map((line) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [...line] },
      properties,
    })),
  );

const hatchName = (theme: Theme) => `readers-line/${theme}`;

/** Gives the map the hatch of the ground that would change sides. */
export function addReadersHatch(map: LiveMap, theme: Theme): void {
  const pixelRatio = Math.min(3, Math.max(1, Math.round(devicePixelRatio)));
  if (map.hasImage(hatchName(theme))) return;
  const hatch = { ...SIDE_CHANGE_HATCH, colour: 'ink' as const };
  const image = hatchImage(hatch, readersLineColour(theme), pixelRatio);
  map.addImage(hatchName(theme), image, { pixelRatio });
}

function stroke(id: string, source: string, colour: string, width: number): LayerSpecification {
  return {
    id: `${source}/${id}`,
    type: 'line',
    source,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function labelLayer(theme: Theme): LayerSpecification {
  return {
    id: `${READERS_WORDS}/text`,
    type: 'symbol',
    source: READERS_WORDS,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': READERS_LINE_LABEL_SPACING_PX,
      'text-field': ['get', 'label'],
      'text-font': [FONT_NAMES[600]],
      'text-size': READERS_LINE_LABEL_SIZE_PX,
      'text-offset': [0, -READERS_LINE_LABEL_BESIDE],
      // The sum of all bends under the words: badly rather than not at all.
      'text-max-angle': 1000,
      // What it says may not yield to a village's name.
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': readersLineColour(theme),
      'text-halo-color': colourOf('paper', theme),
      'text-halo-width': 2,
    },
  };
}

const groundOf = heldByOne((polygons: Polygons): FeatureCollection => {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((each) => [...each])));
  const geometry = { type: 'MultiPolygon' as const, coordinates };
  return collection([{ type: 'Feature', geometry, properties: {} }]);
});

const wordsOf = heldByOne(({ lines, label }: ReadersWords) => linesOf(lines, { label }));

const strokesOf = heldByOne((lines: DrawnReadersLine['lines']) => linesOf(lines));

function layersIn(theme: Theme): MapOverlay['layers'] {
  const colour = readersLineColour(theme);
  const pattern: LayerSpecification = {
    id: `${CHANGE}/hatch`,
    type: 'fill',
    source: CHANGE,
    paint: { 'fill-pattern': hatchName(theme) },
  };
  return [
    { below: BELOW_PIECES, layer: pattern },
    {
      below: BELOW_TEXTS,
      layer: stroke('casing', LINE, colourOf('paper', theme), READERS_LINE_CASING_PX),
    },
    { below: BELOW_TEXTS, layer: stroke('line', LINE, colour, READERS_LINE_WIDTH_PX) },
    { layer: labelLayer(theme) },
  ];
}

/** The layers are the same objects for a theme, so that a move compares none of them. */
const layers: Record<Theme, MapOverlay['layers']> = {
  light: layersIn('light'),
  dark: layersIn('dark'),
};

/** A reader's line with the ground that changes sides, and with what it is written along it. */
export function readersLineOverlay(drawn: DrawnReadersLine, theme: Theme): MapOverlay {
  return {
    sources: new Map([
      [CHANGE, groundOf(drawn.polygons)],
      [LINE, strokesOf(drawn.lines)],
      [READERS_WORDS, wordsOf(drawn.words)],
    ]),
    layers: layers[theme],
  };
}
