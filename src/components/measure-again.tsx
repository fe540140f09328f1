import { measurementName, type Words } from '../i18n/names';

/** How measuring once more in this browser stands. */
export type Again =
  | { state: 'idle' }
  | { state: 'running' }
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

/** Lets a reader repeat every measurement, and says whether the figures of the page come out again. */
export function MeasureAgain({
  words,
  measuring,
  onMeasure,
}: {
  words: Words;
  measuring: Again;
  onMeasure: () => void;
}) {
  return (
    <div class="measure-again">
      <button type="button" disabled={measuring.state === 'running'} onClick={onMeasure}>
        {words.translator.text('again.measure')}
      </button>
      <p role="status">{sentence(words, measuring)}</p>
    </div>
  );
}
