import { effect, type Signal, signal, untracked } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../model/common';
import { completeWords } from '../complete-words';
import type { ExploreState } from '../explore-state';
import { loadLayer } from '../layer-data';
import { courseOfText } from './course-of-text';
import type { StoredLine } from './kept-lines';
import { type LineFigures, LineMeasuring, lineFigures } from './line-figures';
import { LineKeeping } from './line-keeping';
import { LineTool } from './line-tool';
import { movableLayer, movableLine, namedStretches, nearestVertex } from './moved-line';

/** A reader's work on the line, from its first use to the end of the page. */
export interface LineSession {
  tool: LineTool;
  figures: LineFigures;
  keeping: LineKeeping;
  /** The line is one that this browser kept from before, perhaps on older data; null where it is not. */
  fromBefore: Signal<'line.from-before' | 'line.from-older-data' | null>;
  /** Which end of a stretch the reader is to point at; null where none. */
  picking: Signal<'start' | 'end' | null>;
  /** Index on the course of the start that was picked. */
  pickedStart: Signal<number>;
}

async function loadData({ words, reader }: ExploreState) {
  const layers = words.value.contents.layers.filter(({ measured }) => measured);
  const loaded = await Promise.all(
    layers.map(async ({ id }) => [id, await loadLayer(reader.layerUrls[id])] as const),
  );
  return new Map(
    loaded.flatMap(([id, layer]): [string, FeatureCollection][] =>
      layer.state === 'ready' ? [[id, layer.data]] : [],
    ),
  );
}

/** The middle of what the map looks at: where it has not been moved yet, of the claim's frame. */
function middleOfSight(state: ExploreState): LonLat {
  const camera = state.lookingAt.value ?? state.view.value.camera;
  if (camera) return [camera.longitude, camera.latitude];
  const [west, south, east, north] = state.claim.value.frame;
  return [(west + east) / 2, (south + north) / 2];
}

/** Starts with the delimited stretch that is nearest to where the map looks. */
function pickNearest(state: ExploreState, tool: LineTool): void {
  const { mapped } = tool.line;
  if (tool.stretches.length === 0) return;
  const at = middleOfSight(state);
  const middles = tool.stretches.map(({ range }) => mapped[(range.from + range.to) >> 1] as LonLat);
  tool.pick(nearestVertex(middles, at));
}

/** Takes the line of the link, now and whenever that changes; one that makes no sense is named and left. */
export function followLink(state: ExploreState, session: LineSession): void {
  const { tool, keeping, fromBefore } = session;
  const { extent } = state.words.value.contents.dossier;
  const take = (text: string | null) => {
    const { mapped } = tool.line;
    const course = text === null ? mapped : courseOfText(mapped, text, extent);
    if (course) {
      fromBefore.value = null;
      keeping.lines.begin(course, true);
      return tool.show(course);
    }
    state.ignored.value = [...state.ignored.value, 'line'];
    state.view.value = { ...state.view.value, line: keeping.inLink };
  };
  effect(() => {
    const text = state.view.value.line;
    if (text === keeping.inLink) return;
    untracked(() => take(text));
  });
}

/** Takes the line that this browser kept, where the link holds none; one that is not shown is told. */
export async function takeKept(state: ExploreState, session: LineSession): Promise<void> {
  const { tool, keeping, fromBefore } = session;
  const kept = await keeping.lines.read(state.words.value.contents.dossier.extent);
  if (!kept?.course || state.view.value.line !== null || !tool.isMapped) return;
  fromBefore.value = kept.isOfOlderData ? 'line.from-older-data' : 'line.from-before';
  tool.show(kept.course);
}

/** Shows a line that is kept, as a step that can be taken back. */
export function showStored({ tool, keeping, fromBefore }: LineSession, line: StoredLine): void {
  if (!line.course) return;
  fromBefore.value = line.isOfOlderData ? 'line.from-older-data' : null;
  keeping.lines.begin(line.course, false);
  tool.show(line.course);
}

/** What was nudged is kept at once where the reader goes on to something else, or leaves the page. */
function restWhenLeft(tool: LineTool): void {
  for (const event of ['focusout', 'pagehide', 'beforeprint'])
    addEventListener(event, () => tool.resting.now());
  document.addEventListener('visibilitychange', () => tool.resting.now());
}

/** Loads what moving the line needs. Rejects where the line's own data or the words do not come. */
export async function startLineSession(state: ExploreState): Promise<LineSession> {
  const [data] = await Promise.all([loadData(state), completeWords(state)]);
  const { contents } = state.words.value;
  const layer = movableLayer(contents)?.id ?? '';
  const line = movableLine(layer, data.get(layer));
  const figures = lineFigures();
  const keeping = new LineKeeping(state, line.mapped);
  const tool: LineTool = new LineTool(
    line,
    namedStretches(contents, data, line),
    contents.dossier.extent,
    {
      onCourse: (course, rest) => {
        state.line.inHand.value = !rest;
        measuring.measure(course, rest);
        if (rest) keeping.keep(course);
      },
      onShift: (from, metres) => measuring.shift(from, metres),
    },
  );
  const measuring = new LineMeasuring(state, figures, () => tool, data, line);
  const session: LineSession = {
    tool,
    figures,
    keeping,
    fromBefore: signal(null),
    picking: signal(null),
    pickedStart: signal(0),
  };
  pickNearest(state, tool);
  restWhenLeft(tool);
  await takeKept(state, session);
  followLink(state, session);
  return session;
}
