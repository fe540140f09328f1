import type { FeatureCollection, MultiPolygon } from 'geojson';
import { bufferLines } from '../../measure/buffer-line';
import { measureWith } from '../../measure/measure-all';
import { MeasureContext } from '../../measure/measure-context';
import { polygonsOfRegion } from '../../measure/region';
import { simplifyLine } from '../../measure/simplify-line';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition, Selection } from '../../model/measurement';
import type { NearAnswer, NearQuestion, ReaderWorld } from './reader-messages';

/** A zone is drawn around lines that differ from the measured ones by this share of its width at most. */
const DRAWN_SHARE = 1 / 100;

/** The lines that a measurement counts what is near to. */
export function linesNear(definition: MeasurementDefinition): Selection[] {
  if (definition.kind === 'points-near-line') return [definition.lines];
  if (definition.kind !== 'length-near-line') return [];
  return definition.lines.map(({ selection }) => selection);
}

/** What lies within a distance of lines, for drawing. */
function zoneOf(selection: Selection, metres: number, context: MeasureContext): MultiPolygon {
  const lines = context.lines(selection).map((line) => simplifyLine(line, metres * DRAWN_SHARE));
  return { type: 'MultiPolygon', coordinates: polygonsOfRegion(bufferLines(lines, metres)) };
}

function measure(
  { definition, metres, course }: NearQuestion,
  world: ReaderWorld,
  context: MeasureContext,
): NearAnswer {
  const { id } = definition;
  let error = 'no data';
  const results = new Map<string, Measured>();
  const fail = (_: string, reason: unknown) => {
    error = reason instanceof Error ? reason.message : String(reason);
  };
  measureWith([definition], world.measurements, context, fail, results);
  const measured = results.get(id);
  const about = { id, metres, course };
  return measured ? { ...about, measured } : { ...about, error };
}

/** Lets messages that wait come in. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Answers questions over one world: figures at once, zones only while no newer question came. */
export function nearAnswerer(world: ReaderWorld, post: (answer: NearAnswer) => void) {
  const mapped = new MeasureContext(world.layers, world.data, new Map());
  let context = mapped;
  const newest = new Map<string, NearQuestion>();
  return {
    /** Takes layers as they are on the reader's line. */
    move: (moved: readonly [string, FeatureCollection][]): void => {
      context = mapped.withData(new Map([...world.data, ...moved]), new Map());
    },
    answer: async (question: NearQuestion): Promise<void> => {
      const { definition, metres, want, course } = question;
      const { id } = definition;
      if (want === 'figure') return post(measure(question, world, context));
      newest.set(id, question);
      for (const selection of linesNear(definition)) {
        await pause();
        if (newest.get(id) !== question) return;
        post({ id, metres, course, zone: zoneOf(selection, metres, context) });
      }
    },
  };
}
