/** Work that stops where other work may come between, such as a reader's key. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps without a stop. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
