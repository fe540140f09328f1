import type { FeatureCollection } from 'geojson';
import { measureWith } from '../../measure/measure-all';
import { MeasureContext } from '../../measure/measure-context';
import { linesNear, zoneOf } from '../../measure/near-zone';
import { partsOnVersion } from '../../measure/parts-on-version';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import type { NearAnswer, NearQuestion, ReaderWorld } from './reader-messages';

function measure(
  { definition, metres, version, course }: NearQuestion,
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
  const about = { id, metres, version, course };
  if (!measured) return { ...about, error };
  return { ...about, measured, onVersion: piecesOn(version, definition, world) };
}

/** The pieces on a mapped version; none where it has none, or cannot be measured of the data that came. */
function piecesOn(
  version: string | null,
  definition: MeasurementDefinition,
  { layers, measurements, data }: ReaderWorld,
): Part[] | null {
  if (!version) return null;
  const declared = { layers, measurements: [definition] };
  try {
    return partsOnVersion(declared, data, version, measurements)[definition.id] ?? null;
  } catch {
    return null;
  }
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
      const { definition, metres, version, want, course } = question;
      const { id } = definition;
      if (want === 'figure') return post(measure(question, world, context));
      newest.set(id, question);
      for (const selection of linesNear(definition)) {
        await pause();
        if (newest.get(id) !== question) return;
        post({ id, metres, version, course, zone: zoneOf(selection, metres, context) });
      }
    },
  };
}
