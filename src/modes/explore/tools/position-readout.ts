import { type Signal, signal } from '@preact/signals';
import {
  plainPosition,
  positionDecimals,
  positionText,
} from '../../../components/tools/measured-text';
import type { LonLat } from '../../../model/common';
import type { ExploreState } from '../../../state/explore-state';

/** Coordinates as the reader sees and copies them. */
export interface PositionReadout {
  /** What was copied last, or may be copied by hand; empty before. */
  said: Signal<string>;
  /** A position in words, as finely as the present scale shows. */
  textOf: (at: LonLat) => string;
  /** Copies a position in the form that other programs take. */
  copy: (at: LonLat) => Promise<void>;
}

/** Reads out and copies coordinates at the map's present scale. */
export function positionReadout(state: ExploreState): PositionReadout {
  const said = signal('');
  const decimals = () => positionDecimals(state.lookingAt.value?.zoom ?? 0);
  const tell = (text: string) => {
    said.value = text;
    state.said.value = text;
  };
  return {
    said,
    textOf: (at) => positionText(at, decimals(), state.words.value.translator),
    copy: async (at) => {
      const plain = plainPosition(at, decimals());
      const { text } = state.words.value.translator;
      try {
        await navigator.clipboard.writeText(plain);
        tell(text('measure.copied', { text: plain }));
      } catch {
        tell(plain);
      }
    },
  };
}
