import type { FeatureCollection } from 'geojson';
import { timeRecompute } from './time-recompute';

/** What the page is given beside its script. */
interface Given {
  contents: Parameters<typeof timeRecompute>[0];
  layers: [string, FeatureCollection][];
}

declare global {
  interface Window {
    timeRecompute: () => Promise<ReturnType<typeof timeRecompute>>;
  }
}

window.timeRecompute = async () => {
  const { contents, layers } = (await (await fetch('dossier.json')).json()) as Given;
  return timeRecompute(contents, new Map(layers));
};
