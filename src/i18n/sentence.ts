/** Signs that end a sentence: a full stop, and that of Armenian, which some write as a colon. */
const STOPPED = /[.։:]$/;

/** A sentence with its full stop; one that ends with a stop, be it that of an abbreviated year, has no second. */
export const closedSentence = (sentence: string): string =>
  STOPPED.test(sentence) ? sentence : `${sentence}.`;

/** Sentences one after another, each closed by the full stop of the language. */
export const runningText = (sentences: readonly string[], language: string): string => {
  const stop = language === 'hy' ? '։' : '.';
  return sentences.map((each) => (STOPPED.test(each) ? each : each + stop)).join(' ');
};
