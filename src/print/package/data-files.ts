import type { PrintContent } from '../sheet/print-content';

/** A layer's date, accuracy, licence and credit, as a line of a table. */
function licenceLine({ words }: PrintContent, id: string): string {
  const layer = words.contents.layers.find((each) => each.id === id);
  if (!layer) return id;
  return [id, layer.date, `${layer.accuracyMetres} m`, layer.licence, layer.credit].join('\t');
}

/** Licences of the layers that are in the picture or were measured: a tab-separated table. */
export function licencesText(content: PrintContent): string {
  const head = ['layer', 'date', 'accuracy', 'licence', 'credit'].join('\t');
  return `${[head, ...shownLayers(content).map((id) => licenceLine(content, id))].join('\n')}\n`;
}

/** Layers that are drawn, and those that the shown measurement reads. */
export function shownLayers({ words, visible, active, measured }: PrintContent): string[] {
  const read = new Set(measured.get(active)?.layers);
  return words.contents.layers
    .filter(({ id }) => visible.has(id) || read.has(id))
    .map(({ id }) => id);
}

/** The layers as GeoJSON and the figures as JSON, by path in the package. */
export function dataFiles(content: PrintContent): [path: string, text: string][] {
  const { data, measured, claim } = content;
  const layers = shownLayers(content).flatMap((id): [string, string][] => {
    const collection = data.get(id);
    return collection ? [[`data/${id}.geojson`, JSON.stringify(collection)]] : [];
  });
  const figures = claim.measurements.flatMap((id) => measured.get(id) ?? []);
  return [...layers, ['data/figures.json', `${JSON.stringify(figures, null, 2)}\n`]];
}
