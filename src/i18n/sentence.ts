/** Signs that end a sentence: a full stop, and that of Armenian, which some write as a colon. */
const STOPPED = /[.։:]$/;

/** A sentence with its full stop; one that ends with a stop, be it that of an abbreviated year, has no second. */
export const closedSentence = (sentence: string): string =>
  STOPPED.test(sentence) ? sentence : `${sentence}.`;
