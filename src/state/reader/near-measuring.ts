import { batch, effect, type Signal, signal } from '@preact/signals';
import type { MultiPolygon } from 'geojson';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import { declaredDistances, withDistance } from '../../model/near-distance';
import { versionOf } from '../../model/reader-settings';
import type { ExploreState } from '../explore-state';
import { worldOf } from './load-world';
import type { NearAnswer, NearQuestion, ReaderRequest } from './reader-messages';
import { readerWorkerAddress } from './reader-worker-address';

/** The zone around one line of a measurement. */
export interface NearZone {
  metres: number;
  zone: MultiPolygon;
}

/** What comes of the distances that the reader set. */
export interface NearMeasuring {
  /** Figures at the reader's distances, by measurement. */
  measured: Signal<ReadonlyMap<string, Measured>>;
  /** Their pieces on the mapped version that figures are shown on, by measurement. */
  onVersion: Signal<ReadonlyMap<string, readonly Part[]>>;
  /** Zones by measurement, one for each of its lines. */
  zones: Signal<ReadonlyMap<string, readonly NearZone[]>>;
  /** Why a figure could not be made, by measurement. */
  failed: Signal<ReadonlyMap<string, string>>;
}

/** Distances in metres by measurement, and the mapped version that is wanted too. */
interface Questions {
  metres: ReadonlyMap<string, number>;
  version: string | null;
}

/** The distance of each measurement that is to be drawn: the reader's, or the greatest declared one while it is being set. */
function questionsOf(state: ExploreState): Questions {
  const open = state.reader.settingNear.value;
  const { near, figures } = state.view.value.settings;
  const metres = new Map(
    state.words.value.contents.measurements.flatMap((each): [string, number][] => {
      const metres = near[each.id] ?? (open.has(each.id) && Math.max(...declaredDistances(each)));
      return metres ? [[each.id, metres]] : [];
    }),
  );
  return { metres, version: versionOf(figures) };
}

const without = <T>(map: ReadonlyMap<string, T>, id: string) =>
  new Map([...map].filter(([key]) => key !== id));

/** A worker over the world of everything that counts what is near; it starts when it is first asked. */
function nearWorker(state: ExploreState, take: (answer: NearAnswer) => void) {
  let worker: Worker | undefined;
  const start = () => {
    const { measurements } = state.words.value.contents;
    const counting = measurements.filter((each) => declaredDistances(each).length > 0);
    const started = new Worker(readerWorkerAddress, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<NearAnswer>) => take(data));
    started.postMessage({ world: worldOf(state, counting) } satisfies ReaderRequest);
    return started;
  };
  let moved: LayerData = new Map();
  return (near: NearQuestion, layers: LayerData) => {
    worker ??= start();
    const post = (request: ReaderRequest) => worker?.postMessage(request);
    if (layers !== moved) post({ moved: [...layers] });
    moved = layers;
    post({ near });
  };
}

/** Measures in a worker at the distances that the view holds, and follows them. */
export function startNearMeasuring(state: ExploreState): NearMeasuring {
  const near: NearMeasuring = {
    measured: signal(new Map()),
    onVersion: signal(new Map()),
    zones: signal(new Map()),
    failed: signal(new Map()),
  };
  let asked: Questions = { metres: new Map(), version: null };
  let moved: LayerData = new Map();
  let course = 0;
  const take = (answer: NearAnswer) => {
    const isSame =
      asked.metres.get(answer.id) === answer.metres && asked.version === answer.version;
    if (isSame && answer.course === course) takeAnswer(near, answer);
  };
  const askFigure = nearWorker(state, take);
  const askZones = nearWorker(state, take);
  effect(() => {
    const wanted = questionsOf(state);
    for (const id of asked.metres.keys()) if (!wanted.metres.has(id)) forget(near, id);
    const layers = state.line.movedLayers.value;
    const hasMoved = layers !== moved && layers.size + moved.size > 0;
    moved = layers;
    if (hasMoved) course += 1;
    const { version } = wanted;
    const isOther = hasMoved || version !== asked.version;
    const { measurements } = state.words.peek().contents;
    for (const [id, metres] of wanted.metres) {
      const declared = measurements.find((each) => each.id === id);
      if ((asked.metres.get(id) === metres && !isOther) || !declared) continue;
      const definition = withDistance(declared, metres);
      if (hasMoved) near.zones.value = without(near.zones.peek(), id);
      askFigure({ definition, metres, version, course, want: 'figure' }, layers);
      askZones({ definition, metres, version, course, want: 'zones' }, layers);
    }
    asked = wanted;
  });
  return near;
}

function forget(near: NearMeasuring, id: string): void {
  near.measured.value = without(near.measured.peek(), id);
  near.onVersion.value = without(near.onVersion.peek(), id);
  near.zones.value = without(near.zones.peek(), id);
  near.failed.value = without(near.failed.peek(), id);
}

function takeAnswer(near: NearMeasuring, answer: NearAnswer): void {
  const { id, metres } = answer;
  if ('error' in answer) {
    near.failed.value = new Map([...near.failed.peek(), [id, answer.error]]);
    return;
  }
  if ('measured' in answer) {
    const { measured, onVersion } = answer;
    batch(() => {
      near.measured.value = new Map([...near.measured.peek(), [id, measured]]);
      const others = without(near.onVersion.peek(), id);
      near.onVersion.value = onVersion ? new Map([...others, [id, onVersion]]) : others;
      near.failed.value = without(near.failed.peek(), id);
    });
    return;
  }
  const before = near.zones.peek().get(id) ?? [];
  // Zones of another width would stand beside the new ones.
  const zones = before.filter((each) => each.metres === metres);
  near.zones.value = new Map([
    ...near.zones.peek(),
    [id, [...zones, { metres, zone: answer.zone }]],
  ]);
}
