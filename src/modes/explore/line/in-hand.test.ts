import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { drawOverlays } from '../../../map/draw-overlays';
import type { MapOverlay, Overlays } from '../../../map/map-overlay';
import type { LiveMap } from '../../../map/map-view-props';
import { READERS_WORDS } from '../../../map/readers-line-overlay';
import type { LonLat } from '../../../model/common';
import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';
import { lineSlot } from '../../../state/line-slot';
import { lineInHand, READERS_OVERLAY } from './in-hand';

/** Draws nothing, and tells what of it is loaded. */
function fakeMap() {
  const listeners = new Set<() => void>();
  const sources = new Map<string, object>();
  const own = { isLoaded: false, hasWords: false, sources };
  const map = {
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
    getSource: (id: string) => sources.get(id),
    addSource: (id: string) => sources.set(id, { setData: () => undefined }),
    removeSource: (id: string) => sources.delete(id),
    isSourceLoaded: (id: string) => own.isLoaded || (id === READERS_WORDS && own.hasWords),
    triggerRepaint: () => undefined,
  } as unknown as LiveMap;
  const render = () => {
    for (const listener of [...listeners]) listener();
  };
  return { map, own, render, listeners };
}

const overlay = (): MapOverlay => ({
  sources: new Map([['line', { type: 'FeatureCollection', features: [] }]]),
  layers: [],
});

function inHand() {
  const { map, own, render, listeners } = fakeMap();
  const mapped: LonLat[] = [
    [10, 45],
    [11, 45],
  ];
  const line = lineSlot();
  line.map.value = map;
  const overlays = signal<Overlays>(new Map());
  const view = signal<{ compare: string | null }>({ compare: null });
  const state = { line, view, reader: { overlays } } as unknown as ExploreState;
  const now = signal<{ course: readonly LonLat[] }>({ course: mapped });
  const course = signal<readonly LonLat[] | null>(null);
  const measuring = signal<unknown>('ready');
  const session = { tool: { line: { mapped }, now }, figures: { course, measuring } };
  const { leftToPage, isShown, showsWords } = lineInHand(state, session as unknown as LineSession);
  let upon: Overlays = new Map();
  const want = () => {
    overlays.value = new Map([[READERS_OVERLAY, overlay()]]);
  };
  /** The map takes what it is to draw. */
  const give = () => {
    drawOverlays(map, upon, overlays.value);
    upon = overlays.value;
  };
  const move = (latitude: number) => {
    now.value = { course: [mapped[0] as LonLat, [11, latitude]] };
  };
  const both = () => [leftToPage.value, isShown.value];
  return {
    line,
    view,
    now,
    course,
    measuring,
    own,
    render,
    want,
    give,
    move,
    both,
    showsWords,
    listeners,
  };
}

it('a line in hand is drawn by the page until it rests, is measured, and stands upon the map', () => {
  const { line, now, course, own, render, want, give, move, both, showsWords, listeners } =
    inHand();
  expect(both()).toEqual([false, false]);
  move(46);
  line.inHand.value = true;
  expect(both()).toEqual([true, true]);
  line.inHand.value = false;
  expect(both()).toEqual([true, true]);
  course.value = now.value.course;
  want();
  expect(both()).toEqual([false, true]);
  render();
  expect(both()).toEqual([false, true]);
  give();
  render();
  expect(both()).toEqual([false, true]);
  own.hasWords = true;
  expect(showsWords.value).toBe(true);
  render();
  expect([...both(), showsWords.value]).toEqual([false, true, false]);
  own.isLoaded = true;
  render();
  expect(both()).toEqual([false, false]);
  expect(listeners.size).toBe(0);
});

it('a line that is taken in hand again before the map has drawn it stays with the page', () => {
  const { line, now, course, own, render, want, give, move, both } = inHand();
  move(46);
  line.inHand.value = true;
  line.inHand.value = false;
  course.value = now.value.course;
  want();
  give();
  move(47);
  line.inHand.value = true;
  own.isLoaded = true;
  render();
  expect(both()).toEqual([true, true]);
});

it('a line that cannot be measured goes back to the map all the same', () => {
  const { line, measuring, move, both } = inHand();
  move(46);
  line.inHand.value = true;
  line.inHand.value = false;
  expect(both()).toEqual([true, true]);
  measuring.value = { failed: 'no worker' };
  expect(both()).toEqual([false, true]);
});

it('where two maps stand beside each other, or none, they keep the line', () => {
  const compared = inHand();
  compared.view.value = { compare: '2024-01-01' };
  compared.move(46);
  compared.line.inHand.value = true;
  expect(compared.both()).toEqual([false, false]);
  const lost = inHand();
  lost.move(46);
  lost.line.inHand.value = true;
  lost.line.map.value = null;
  expect(lost.both()).toEqual([false, false]);
});
