import { dossierFolder } from '../../../src/build/dossier-folder';
import { loadDossier } from '../../../src/build/load-dossier';
import { polygonsOfFeature } from '../../../src/measure/feature-geometry';
import { MeasureContext } from '../../../src/measure/measure-context';
import { wigglyLine } from '../../../src/measure/test-support/random';
import type { LonLat } from '../../../src/model/common';
import type { DossierContents } from '../../../src/model/loaded-dossier';
import type { DefinitionOf, MeasurementKind, Selection } from '../../../src/model/measurement';
import { type Case, NOTHING, type Polygon } from './inputs';

/** The dossier's own measurements on its shipped layers, then a long border with a long road. */
export function benchCases(): Case[] {
  const { contents, data } = loadDossier(dossierFolder());
  const context = new MeasureContext(contents.layers, data, new Map());
  return [...shippedCases(contents, context), ...longCases()];
}

function shippedCases(contents: DossierContents, context: MeasureContext): Case[] {
  const of = <K extends MeasurementKind>(kind: K) =>
    contents.measurements.filter(
      (definition): definition is DefinitionOf<K> => definition.kind === kind,
    );
  return [
    ...of('length-in-area')
      .slice(0, 1)
      .flatMap((definition) => insideCases(definition, contents, context)),
    ...distanceCases(of('distance'), context),
    ...of('length-near-line')
      .slice(0, 1)
      .flatMap((definition) => nearCases(definition, context)),
    ...of('area').flatMap((definition) => areaCases(definition, context)),
  ];
}

const polygonsOf = (selection: Selection, context: MeasureContext): Polygon[] =>
  context.features(selection).flatMap((feature) => polygonsOfFeature(feature) as Polygon[]);

/** The declared areas, and all countries, as large polygons. */
function insideCases(
  { id, routes, areas }: DefinitionOf<'length-in-area'>,
  { layers }: DossierContents,
  context: MeasureContext,
): Case[] {
  const [route = []] = context.lines(routes);
  const countries = layers.filter(({ kind }) => kind === 'country');
  const of = (name: string, selection: Selection): Case => ({
    kind: 'length-inside',
    of: name,
    input: { ...NOTHING, route, areas: polygonsOf(selection, context) },
  });
  return [
    of(id, areas),
    ...countries.map((layer) => of(`${id}, in ${layer.id}`, { layer: layer.id })),
  ];
}

/** Of the pairs of one line and one line, the first and the one with the most vertices. */
function distanceCases(definitions: DefinitionOf<'distance'>[], context: MeasureContext): Case[] {
  const cases = definitions.flatMap(({ id, pairs }) =>
    pairs.flatMap(({ from, to, along }): Case[] => {
      const [route = [], ...others] = context.lines(from);
      const [line = [], ...more] = context.lines(along ?? to);
      const single = others.length + more.length === 0;
      return single ? [{ kind: 'distance', of: id, input: { ...NOTHING, route, line } }] : [];
    }),
  );
  const product = ({ input }: Case) => input.route.length * input.line.length;
  const largest = [...cases].sort((a, b) => product(b) - product(a)).slice(0, 1);
  return [...new Set([...cases.slice(0, 1), ...largest])];
}

function nearCases(definition: DefinitionOf<'length-near-line'>, context: MeasureContext): Case[] {
  const [route = []] = context.lines(definition.routes);
  const nearMetres = definition.distanceMetres;
  return definition.lines.flatMap(({ id, selection }): Case[] => {
    const [line = [], ...others] = context.lines(selection);
    if (others.length > 0) return [];
    const input = { ...NOTHING, route, line, nearMetres };
    return [{ kind: 'near-length', of: `${definition.id}, ${id}`, input }];
  });
}

function areaCases({ id, areas, adjusted }: DefinitionOf<'area'>, context: MeasureContext): Case[] {
  if (!adjusted) return [];
  const input = {
    ...NOTHING,
    areas: polygonsOf(areas, context),
    taken: polygonsOf(adjusted.minus, context),
  };
  return [{ kind: 'difference-area', of: `${id}, ${adjusted.id}`, input }];
}

const BORDER_VERTICES = 5000;
const ROAD_VERTICES = 2000;

/** A border of 5,000 vertices and a road of 2,000 that winds about it, made from fixed seeds. */
function longCases(): Case[] {
  const of = `${BORDER_VERTICES}-vertex border, ${ROAD_VERTICES}-vertex road`;
  const border = wigglyLine(1, BORDER_VERTICES, [44, 41]);
  const otherBorder = wigglyLine(2, BORDER_VERTICES, [44, 41]);
  const route = border
    .slice(BORDER_VERTICES / 4, BORDER_VERTICES / 4 + ROAD_VERTICES)
    .map(([x, y], at): LonLat => [x + 0.0006, y + 0.01 * Math.sin(at / 8)]);
  const farRoute = route.map(([x, y]): LonLat => [x, y - 0.5]);
  const areas = [northOf(border)];
  return [
    { kind: 'length-inside', of, input: { ...NOTHING, route, areas } },
    { kind: 'distance', of, input: { ...NOTHING, route: farRoute, line: border } },
    { kind: 'near-length', of, input: { ...NOTHING, route, line: border, nearMetres: 500 } },
    { kind: 'difference-area', of, input: { ...NOTHING, areas, taken: [northOf(otherBorder)] } },
  ];
}

function northOf(border: LonLat[]): Polygon {
  const [start = [0, 0], end = [0, 0]] = [border[0], border.at(-1)];
  return [[...border, [end[0], 42], [start[0], 42], start]];
}
