import type { Feature } from 'geojson';
import { formatDate } from '../../i18n/format';
import { layerName, type Words } from '../../i18n/names';
import type { Layer } from '../../model/layer';
import { accuracyText } from './feature-facts';

export interface DataCardProps {
  words: Words;
  layer: Layer;
  /** States its own accuracy and origin where these are not its layer's. */
  feature?: Feature;
}

function Origin({ layer, feature }: DataCardProps) {
  const own = feature?.properties ?? {};
  const name = typeof own.origin === 'string' ? own.origin : layer.origin.name;
  const url = typeof own.url === 'string' ? own.url : layer.origin.url;
  if (!url) return <>{name}</>;
  return (
    <a href={url} rel="noopener" target="_blank">
      {name}
    </a>
  );
}

/** The layer that something comes from: its date, accuracy, origin and licence, and what it is. */
export function DataCard(props: DataCardProps) {
  const { words, layer, feature } = props;
  const { translator, text } = words;
  return (
    <div class="popover-data">
      <h3>{layerName(words, layer.id)}</h3>
      <dl class="facts">
        <div>
          <dt>{translator.text('popover.date')}</dt>
          <dd>{formatDate(layer.date, translator.forms)}</dd>
        </div>
        <div>
          <dt>{translator.text('popover.accuracy')}</dt>
          <dd>{accuracyText(words, layer, feature)}</dd>
        </div>
        <div>
          <dt>{translator.text('popover.origin')}</dt>
          <dd>
            <Origin {...props} />
          </dd>
        </div>
        <div>
          <dt>{translator.text('popover.licence')}</dt>
          <dd>{layer.licence}</dd>
        </div>
      </dl>
      <p class="quiet">{text.layers[layer.id]?.description}</p>
    </div>
  );
}
