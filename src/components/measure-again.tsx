import { measurementName, type Words } from '../i18n/names';

/** How measuring once more in this browser stands. */
export type Again =
  | { state: 'idle' }
  | { state: 'running'; done: number; all: number; stop: () => void }
  | { state: 'done'; count: number; differing: readonly string[] }
  | { state: 'failed'; reason: string };

function sentence(words: Words, measuring: Again): string {
  const { text } = words.translator;
  if (measuring.state === 'running') return text('again.running');
  if (measuring.state === 'failed') return text('again.failed', { reason: measuring.reason });
  if (measuring.state === 'idle') return '';
  if (measuring.differing.length === 0) return text('again.agree', { n: measuring.count });
  const names = measuring.differing.map((id) => measurementName(words, id)).join('; ');
  return text('again.differ', { measurements: names });
}

/** Lets a reader repeat every measurement and end that, shows how far it is, and says whether the figures come out again. */
export function MeasureAgain({
  words,
  measuring,
  onMeasure,
}: {
  words: Words;
  measuring: Again;
  onMeasure: () => void;
}) {
  const { text } = words.translator;
  const running = measuring.state === 'running' ? measuring : null;
  return (
    <div class="measure-again">
      <button type="button" onClick={onMeasure}>
        {text(running ? 'again.stop' : 'again.measure')}
      </button>
      {running && (
        <progress max={running.all} value={running.done} aria-label={text('again.running')} />
      )}
      <p role="status">{sentence(words, measuring)}</p>
    </div>
  );
}
