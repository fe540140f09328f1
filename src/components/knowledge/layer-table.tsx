import { formatDate, formatValue } from '../../i18n/format';
import { layerName, type Words } from '../../i18n/names';
import type { MessageKey } from '../../i18n/translator';
import type { Layer } from '../../model/layer';
import { layersRead } from '../../model/layers-read';

const COLUMNS = ['layer', 'date', 'accuracy', 'origin', 'licence', 'credit'] as const;

function Origin({ origin }: Pick<Layer, 'origin'>) {
  return (
    <>
      {origin.url ? (
        <a href={origin.url} rel="noopener" target="_blank">
          {origin.name}
        </a>
      ) : (
        origin.name
      )}
      <span class="quiet">{origin.from}</span>
    </>
  );
}

/** The terms of an SPDX expression, one below the other. */
function Licence({ licence }: Pick<Layer, 'licence'>) {
  const terms = licence.split(/ (?=AND |OR )/);
  return (
    <span>
      {terms.flatMap((term) => [
        <span key={term} class="licence-term">
          {term}
        </span>,
        ' ',
      ])}
    </span>
  );
}

function Accuracy({ words, layer }: { words: Words; layer: Layer }) {
  const { translator } = words;
  const metres = { value: layer.accuracyMetres, low: null, high: null, unit: 'm' as const };
  const key = layer.accuracyAssumed ? 'knowledge.accuracy-assumed' : 'knowledge.accuracy-stated';
  return (
    <>
      <span class="number">{formatValue(metres, translator.forms)}</span>
      <span class="quiet">{translator.text(key)}</span>
    </>
  );
}

function LayerRow({ words, layer }: { words: Words; layer: Layer }) {
  const { translator } = words;
  return (
    <tr>
      <th scope="row">{layerName(words, layer.id)}</th>
      <td data-label={translator.text('knowledge.date')}>
        {formatDate(layer.date, translator.forms)}
      </td>
      <td data-label={translator.text('knowledge.accuracy')}>
        <Accuracy words={words} layer={layer} />
      </td>
      <td data-label={translator.text('knowledge.origin')}>
        <Origin origin={layer.origin} />
      </td>
      <td data-label={translator.text('knowledge.licence')}>
        <Licence licence={layer.licence} />
      </td>
      <td data-label={translator.text('knowledge.credit')}>
        {layer.credit.replaceAll('© ', '©\u00a0')}
      </td>
    </tr>
  );
}

interface GroupProps {
  words: Words;
  title: MessageKey;
  layers: readonly Layer[];
}

function LayerGroup({ words, title, layers }: GroupProps) {
  if (layers.length === 0) return null;
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {words.translator.text(title)}
        </th>
      </tr>
      {layers.map((layer) => (
        <LayerRow key={layer.id} words={words} layer={layer} />
      ))}
    </tbody>
  );
}

/** Every layer with date, accuracy, origin, licence and credit: those that measurements read, then the others, topmost first. */
export function LayerTable({ words }: { words: Words }) {
  const { translator, contents } = words;
  const { layers, measurements } = contents;
  const read = new Set(measurements.flatMap((each) => layersRead(each, measurements)));
  const topmostFirst = [...layers].reverse();
  return (
    <section>
      <h3>{translator.text('knowledge.data')}</h3>
      <p>{translator.text('knowledge.data-lead')}</p>
      <table class="knowledge-table foldable">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {translator.text(`knowledge.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <LayerGroup
          words={words}
          title="knowledge.data-read"
          layers={topmostFirst.filter(({ id }) => read.has(id))}
        />
        <LayerGroup
          words={words}
          title="knowledge.data-drawn"
          layers={topmostFirst.filter(({ id }) => !read.has(id))}
        />
      </table>
    </section>
  );
}
