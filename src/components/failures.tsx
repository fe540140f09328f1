import { type FaultWords, faultText } from '../i18n/faults';
import { layerName, measurementName, type Words } from '../i18n/names';

export interface FailedLayer {
  layer: string;
  failure: { kind: 'missing'; status: number } | { kind: 'broken' | 'unreachable' };
  /** Ids of the measurements that read it. */
  measurements: readonly string[];
}

function Failed({ words, failed }: { words: Words; failed: FailedLayer }) {
  const { translator } = words;
  const { failure, measurements } = failed;
  const reason =
    failure.kind === 'missing'
      ? translator.text('failure.missing', { status: String(failure.status) })
      : translator.text(`failure.${failure.kind}`);
  const names = measurements.map((id) => measurementName(words, id));
  return (
    <li>
      {translator.text('failure.layer', { layer: layerName(words, failed.layer), reason })}{' '}
      {names.length > 0
        ? translator.text('failure.consequence', { measurements: names.join('; ') })
        : translator.text('failure.no-consequence')}
    </li>
  );
}

/** Names the layers that have been on their way for long. */
export function Slow({
  words,
  faults,
  layers,
}: {
  words: Words;
  faults: FaultWords;
  layers: readonly string[];
}) {
  if (layers.length === 0) return null;
  const names = layers.map((layer) => layerName(words, layer)).join('; ');
  return (
    <p class="notice" role="status">
      {faultText(faults, words.translator, 'fault.slow', { layers: names })}
    </p>
  );
}

/** Names each layer that could not be loaded and what is therefore not measured. */
export function Failures({
  words,
  faults,
  failed,
}: {
  words: Words;
  faults: FaultWords;
  failed: readonly FailedLayer[];
}) {
  if (failed.length === 0) return null;
  return (
    <div class="notice failure" role="status">
      <strong>{words.translator.text('failure.title', { n: failed.length })}</strong>
      <ul>
        {failed.map((entry) => (
          <Failed key={entry.layer} words={words} failed={entry} />
        ))}
      </ul>
      <p>{faultText(faults, words.translator, 'fault.again')}</p>
    </div>
  );
}
