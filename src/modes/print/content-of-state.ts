import { loadDescribed } from '../../i18n/load-described';
import { loadPrintMessages } from '../../i18n/load-print';
import type { LayerData } from '../../model/loaded-dossier';
import { drawnLineOfLink } from '../../print/link/line-of-link';
import type { PrintContent } from '../../print/sheet/print-content';
import { completeWords } from '../../state/complete-words';
import type { ExploreState } from '../../state/explore-state';
import { loadLayer } from '../../state/layer-data';
import { sharedAddress } from '../../state/shared-address';

/** Layers that a print of what is shown needs: those drawn, measured, and the border, which gives the sides. */
function neededLayers(state: ExploreState): string[] {
  const { layers } = state.words.value.contents;
  const measured = state.claim.value.measurements.flatMap((id) => {
    const parts = state.results.value.get(id)?.parts ?? [];
    return parts.flatMap(({ features }) => (features ?? []).map(({ layer }) => layer));
  });
  const wanted = new Set([...state.visible.value, ...measured]);
  return layers
    .filter(({ id, kind }) => kind === 'border' || kind === 'country' || wanted.has(id))
    .map(({ id }) => id);
}

/** The whole data of the layers: never their lighter copies. What does not come stays as the page has it. */
async function wholeLayers(state: ExploreState): Promise<LayerData> {
  const data = new Map(state.data.value);
  await Promise.all(
    neededLayers(state).map(async (id) => {
      const loaded = await loadLayer(state.reader.layerUrls[id]);
      if (loaded.state === 'ready') data.set(id, loaded.data);
    }),
  );
  return data;
}

/** What the page shows now, to be printed. Rejects where its words do not come. */
export async function contentOfState(state: ExploreState): Promise<PrintContent> {
  await completeWords(state);
  const words = state.words.value;
  const [describe, messages, data] = await Promise.all([
    loadDescribed(words.translator),
    loadPrintMessages(words.translator),
    wholeLayers(state),
  ]);
  const view = state.view.value;
  const drawn = view.line && drawnLineOfLink(view.line, words.contents, data);
  return {
    words,
    describe,
    messages,
    data,
    measuredOn: new Map([...data, ...state.line.movedLayers.value]),
    measured: state.results.value,
    claim: state.claim.value,
    active: state.activeMeasurement.value,
    visible: state.visible.value,
    date: view.date,
    camera: view.camera,
    line: drawn ? { ...drawn.line, label: words.translator.text('line.not-border') } : null,
    dataVersion: words.contents.dataVersion.slice(0, 12),
    address: sharedAddress(state),
  };
}
