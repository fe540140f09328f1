import type { ReadonlySignal, Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ExploreState } from '../../state/explore-state';
import { PaintedCopies } from './painted-copies';
import type { Picking } from './picking';

/** What the live map draws from. */
export interface Painted {
  state: ExploreState;
  picking: Picking;
}

/** Copies of all that the live map is made from. */
function copyOf(state: ExploreState, picking: Picking): Painted & { copies: PaintedCopies } {
  const copies = new PaintedCopies();
  const of = <T>(source: ReadonlySignal<T>): Signal<T> => copies.of(source);
  const painted: ExploreState = {
    ...state,
    words: of(state.words),
    view: of(state.view),
    claim: of(state.claim),
    layers: of(state.layers),
    data: of(state.data),
    undated: of(state.undated),
    results: of(state.results),
    visible: of(state.visible),
    lit: of(state.lit),
    activeMeasurement: of(state.activeMeasurement),
    hinted: of(state.hinted),
    chosen: of(state.chosen),
    picked: of(state.picked),
    theme: of(state.theme),
    narrow: of(state.narrow),
    tour: { ...state.tour, step: of(state.tour.step) },
    time: { ...state.time, divide: of(state.time.divide) },
    line: {
      ...state.line,
      movedLayers: of(state.line.movedLayers),
      inHand: of(state.line.inHand),
    },
    reader: { ...state.reader, overlays: of(state.reader.overlays) },
  };
  const pointed = of(picking.pointed);
  const anchor = of(picking.anchor);
  return { state: painted, picking: { ...picking, pointed, anchor }, copies };
}

/** A line in hand waits no longer than this for the map. */
const LONGEST_WAIT_MS = 1000;

/**
 * While a line is in hand the map is given a course once it has drawn the one before, as the worker
 * is: a slow map draws what it can, and holds up neither handle nor figures.
 */
function whenDrawn({ line }: ExploreState): () => boolean {
  let since: number | null = null;
  return () => {
    const isBusy = line.inHand.peek() && line.map.peek()?.loaded() === false;
    since = isBusy ? (since ?? performance.now()) : null;
    const isOver = since !== null && performance.now() - since > LONGEST_WAIT_MS;
    if (isOver) since = null;
    return !isBusy || isOver;
  };
}

/**
 * The state as it was when the page was painted last, to be read and not written. To make the map
 * anew and to place its labels takes longer than to write the page: so the page answers first.
 */
export function usePainted(state: ExploreState, picking: Picking): Painted {
  const painted = useMemo(() => copyOf(state, picking), [state, picking]);
  useEffect(() => painted.copies.follow(whenDrawn(state)), [painted]);
  return painted;
}
