import type { ComponentChildren } from 'preact';
import { formatDate, formatValue } from '../i18n/format';
import { layerName, type Words } from '../i18n/names';
import type { Layer } from '../model/layer';
import type { Measured } from '../model/measured';

export interface MethodProps {
  words: Words;
  measured: Measured;
  open: boolean;
  onToggle: (open: boolean) => void;
  children?: ComponentChildren;
}

/** Date and accuracy of a layer in words. */
export function layerDateText({ translator }: Words, layer: Layer): string {
  const metres = { value: layer.accuracyMetres, low: null, high: null, unit: 'm' as const };
  return translator.text(layer.accuracyAssumed ? 'method.layer-assumed' : 'method.layer-line', {
    date: formatDate(layer.date, translator.forms),
    accuracy: formatValue(metres, translator.forms),
  });
}

function LayersRead({ words, measured }: { words: Words; measured: Measured }) {
  const layers = words.contents.layers.filter(({ id }) => measured.layers.includes(id));
  return (
    <>
      <h4>{words.translator.text('method.layers')}</h4>
      <ul>
        {layers.map((layer) => (
          <li key={layer.id}>
            {layerName(words, layer.id)}: {layerDateText(words, layer)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Versions({ words, measured }: { words: Words; measured: Measured }) {
  if (measured.versions.length === 0) return null;
  const { translator, text } = words;
  return (
    <>
      <h4>{translator.text('method.versions')}</h4>
      <ul>
        {measured.versions.map(({ line, value, count }) => {
          const shown = formatValue({ ...measured, value }, translator.forms);
          return (
            <li key={line}>
              {text.versions[line] ?? line}:{' '}
              {count === undefined
                ? shown
                : translator.text('method.version-count', { value: shown, n: count })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How a measurement was made: method, what set the interval, the data read, other versions of the line. */
export function Method({ words, measured, open, onToggle, children }: MethodProps) {
  const { translator, text } = words;
  const note = text.measurements[measured.id]?.note;
  return (
    <details class="method" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{translator.text('method.title')}</summary>
      <p>{translator.text(`method.${measured.kind}`)}</p>
      {note && <p>{note}</p>}
      <h4>{translator.text('method.causes')}</h4>
      <ul>
        {measured.causes.map((cause) => (
          <li key={cause}>{translator.text(`cause.${cause}`)}</li>
        ))}
      </ul>
      {children}
      <LayersRead words={words} measured={measured} />
      <Versions words={words} measured={measured} />
    </details>
  );
}
