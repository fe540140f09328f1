/** What the page gives a live map that takes the place of its drawing. */
export interface LiveOptions {
  /** Where the map goes: over the drawing. */
  host: HTMLElement;
  language: string;
  claim: string;
  /** The view, as a link of explore holds it after `#`. */
  link: string;
  /** Asks for the drawing back. */
  onRest: () => void;
}

/** A live map that is shown. */
export interface RunningMap {
  /** Gives the map the keys. */
  focus(): void;
  /** Takes it away with all it holds. */
  stop(): void;
}
