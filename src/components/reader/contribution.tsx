import { formatValue } from '../../i18n/format';
import { layerName } from '../../i18n/names';
import type { Words } from '../../i18n/words';
import { contributorOf } from '../../model/contributor';
import type { Measured } from '../../model/measured';

/** The layer that contributes most to an interval, with its accuracy. */
export function Contribution({ words, measured }: { words: Words; measured: Measured }) {
  const { translator, contents } = words;
  const definition = contents.measurements.find(({ id }) => id === measured.id);
  const layer = definition && contributorOf(measured, definition, contents.layers);
  if (!layer) return null;
  const metres = { value: layer.accuracyMetres, low: null, high: null, unit: 'm' as const };
  const values = {
    layer: layerName(words, layer.id),
    accuracy: formatValue(metres, translator.forms),
  };
  return (
    <>
      <h5>{translator.text('contributes.title')}</h5>
      <p>{translator.text('contributes.layer', values)}</p>
    </>
  );
}
