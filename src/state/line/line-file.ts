import type { Feature, FeatureCollection } from 'geojson';
import { countryName, featureName, measurementName, partName, type Words } from '../../i18n/names';
import type { SideChange } from '../../measure/side-changes';
import type { LonLat } from '../../model/common';
import type { Measured, Part } from '../../model/measured';
import type { ExploreState } from '../explore-state';
import type { LineSession } from './line-session';

type Figure = Pick<Part, 'value' | 'low' | 'high'>;

const figureOf = ({ value, low, high }: Figure | Measured) => ({ value, low, high });

const differenceOf = (mapped: number | null | undefined, now: number | null | undefined) =>
  typeof mapped === 'number' && typeof now === 'number' ? now - mapped : null;

const isSame = (a: Figure | Measured, b: Figure | Measured) =>
  a.value === b.value && a.low === b.low && a.high === b.high;

/** The measurements, and pieces of them, that the reader's line changes: mapped, moved, difference. */
function differencesOf(state: ExploreState, { figures }: LineSession) {
  const words = state.words.value;
  return (figures.found.value?.measured ?? []).flatMap(([id, now]) => {
    const mapped = figures.mapped.value.get(id);
    if (!mapped) return [];
    const parts = now.parts.flatMap((part) => {
      const before = mapped.parts.find((each) => each.id === part.id);
      if (before && isSame(before, part)) return [];
      return [
        {
          id: part.id,
          label: partName(words, now, part),
          mapped: before ? figureOf(before) : null,
          readersLine: figureOf(part),
          difference: differenceOf(before?.value, part.value),
        },
      ];
    });
    if (isSame(mapped, now) && parts.length === 0) return [];
    const difference = differenceOf(mapped.value, now.value);
    const label = measurementName(words, id);
    const both = { mapped: figureOf(mapped), readersLine: figureOf(now), difference };
    return [{ id, label, unit: now.unit, ...both, parts }];
  });
}

function sideOf(state: ExploreState, { country, squareMetres, points }: SideChange) {
  const words = state.words.value;
  return {
    country: country ?? null,
    countryName: countryName(words, country ?? ''),
    squareMetres,
    settlements: points.map(({ layer, id }) => ({ id, name: featureName(words, layer, id) ?? id })),
  };
}

const mutable = (polygons: SideChange['polygons']) =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));

const markOf = ({ contents, translator }: Words) => ({
  label: translator.text('line.not-border'),
  dossier: contents.dossier.id,
  dataVersion: contents.dataVersion,
});

function lineFeature(state: ExploreState, { tool }: LineSession, course: readonly LonLat[]) {
  const words = state.words.value;
  const { contents, text, translator } = words;
  const layer = contents.layers.find(({ id }) => id === tool.line.layer);
  return {
    type: 'Feature' as const,
    id: 'readers-line',
    geometry: { type: 'LineString' as const, coordinates: course.map(([x, y]) => [x, y]) },
    properties: {
      ...markOf(words),
      title: text.title,
      note: translator.text('line.file-note'),
      language: text.language,
      movedFrom: { layer: tool.line.layer, feature: String(tool.line.feature.id) },
      date: layer?.date ?? null,
      licence: layer?.licence ?? null,
      credit: layer?.credit ?? null,
      left: tool.line.left,
      right: tool.line.right,
    },
  };
}

/** A reader's line that is not shown as GeoJSON: its course alone, because its figures are not known. */
export const courseFile = (
  state: ExploreState,
  session: LineSession,
  course: readonly LonLat[],
): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [lineFeature(state, session, course)],
});

/** A reader's line as GeoJSON: the whole line, then the ground that would change sides each way. */
export function lineFile(state: ExploreState, session: LineSession): FeatureCollection {
  const { tool, figures } = session;
  const sides = figures.found.value?.sides ?? [];
  const mark = markOf(state.words.value);
  const own = lineFeature(state, session, tool.now.value.course);
  const line: Feature = {
    ...own,
    properties: {
      ...own.properties,
      link: location.href,
      differences: differencesOf(state, session),
      changesSides: sides.map((side) => sideOf(state, side)),
    },
  };
  const grounds = sides.flatMap((side): Feature[] =>
    side.squareMetres === 0
      ? []
      : [
          {
            type: 'Feature',
            id: `to-${side.side}`,
            geometry: { type: 'MultiPolygon', coordinates: mutable(side.polygons) },
            properties: { ...mark, ...sideOf(state, side) },
          },
        ],
  );
  return { type: 'FeatureCollection', features: [line, ...grounds] };
}
