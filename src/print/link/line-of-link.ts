import { changedRanges } from '../../measure/line-changes';
import { prepareRecompute } from '../../measure/recompute';
import { prepareSideChanges } from '../../measure/side-changes';
import type { LonLat } from '../../model/common';
import type { DossierContents, LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { changedLine, readLine } from '../../model/readers-line-link';
import type { PrintedLine } from '../sheet/print-content';

/** A reader's line with what is measured on it. */
export interface MeasuredLine {
  line: Omit<PrintedLine, 'label'>;
  measured: ReadonlyMap<string, Measured>;
  /** The layers with the line's course in all that follows it. */
  data: LayerData;
}

/** The line that a reader may move: the longest of the layer of the line between the sides. */
function movable({ layers }: Pick<DossierContents, 'layers'>, data: LayerData) {
  const layer = layers.find(({ kind }) => kind === 'border')?.id ?? '';
  const lines = (data.get(layer)?.features ?? []).flatMap(({ id, geometry }) =>
    geometry.type === 'LineString'
      ? [{ feature: String(id), mapped: geometry.coordinates as LonLat[] }]
      : [],
  );
  const [longest] = lines.sort((a, b) => b.mapped.length - a.mapped.length);
  return longest && { layer, ...longest };
}

/** A line of a link, as it is drawn, and its course. */
export interface DrawnLine {
  line: Omit<PrintedLine, 'label'>;
  course: LonLat[];
  /** The mapped line in whose place it stands. */
  of: { layer: string; feature: string };
}

/**
 * The line of a link.
 * @returns null where the text is damaged or belongs to another mapped line
 */
export function drawnLineOfLink(
  text: string,
  contents: Pick<DossierContents, 'layers'>,
  data: LayerData,
): DrawnLine | null {
  const of = movable(contents, data);
  const changes = of && readLine(of.mapped, text);
  if (!of || !changes) return null;
  const course = changedLine(of.mapped, changes);
  const sides = prepareSideChanges(contents.layers, data, of)(course);
  const ranges = changedRanges(of.mapped, course);
  return {
    line: {
      lines: ranges.map(({ from, to }) => course.slice(from, to + 1)),
      polygons: sides.flatMap(({ polygons }) =>
        polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]): LonLat => [x, y]))),
      ),
    },
    course,
    of,
  };
}

/** The same, measured as the page measures it. */
export function lineOfLink(
  text: string,
  contents: Pick<DossierContents, 'layers'> & { measurements: readonly MeasurementDefinition[] },
  data: LayerData,
): MeasuredLine | null {
  const drawn = drawnLineOfLink(text, contents, data);
  if (!drawn) return null;
  const found = prepareRecompute(contents, data, drawn.of)(drawn.course);
  return { line: drawn.line, measured: found.measured, data: found.data };
}
