import { useEffect, useState } from 'preact/hooks';
import { bibtexOf } from '../../../components/citing/bibtex';
import { citationOf, findingSentence } from '../../../components/citing/citation';
import { CitePanel } from '../../../components/citing/cite-panel';
import {
  type CitedClaim,
  fileName,
  measuredOf,
  rightsOf,
} from '../../../components/citing/cited-claim';
import { piecesFile } from '../../../components/citing/pieces-file';
import { tableFile } from '../../../components/citing/pieces-table';
import type { LayerData } from '../../../model/loaded-dossier';
import { citedClaim } from '../../../state/cited-claim';
import { openSection } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import { loadWorld, worldOf } from '../../../state/reader/load-world';
import { saveFile } from './save-file';

const today = () => new Date().toISOString().slice(0, 10);

/** The whole data that the claim's pieces are made of; on the reader's line where there is one. */
async function dataOf(state: ExploreState): Promise<LayerData> {
  const { measurements } = state.words.value.contents;
  const own = measurements.filter(({ id }) => state.claim.value.measurements.includes(id));
  const addresses = worldOf(state, own);
  const { data } = await loadWorld(addresses);
  if (data.size < addresses.urls.length) throw new Error('A layer did not come');
  return new Map([...data, ...state.line.movedLayers.value]);
}

function textsOf(state: ExploreState, cited: CitedClaim) {
  const { text } = state.words.value.translator;
  return [
    { title: text('cite.sentence'), text: findingSentence(cited) },
    { title: text('cite.plain'), text: citationOf(cited) },
    { title: 'BibTeX', text: bibtexOf(cited) },
  ];
}

/** How to cite the claim that is shown, and its data; loaded when it is first asked for. */
export default function CiteSection({ state }: { state: ExploreState }) {
  const [loading, setLoading] = useState<'no' | 'yes' | 'failed'>('no');
  const cited = citedClaim(state, today());
  useEffect(() => document.getElementById('cite-title')?.focus(), []);
  const savePieces = async () => {
    setLoading('yes');
    try {
      const file = piecesFile({ ...cited, data: await dataOf(state) });
      const text = `${JSON.stringify(file)}\n`;
      saveFile(`${fileName(cited)}.geojson`, 'application/geo+json', text);
      setLoading('no');
    } catch {
      setLoading('failed');
    }
  };
  const layers = measuredOf(cited).flatMap((measured) => measured.layers);
  return (
    <CitePanel
      translator={state.words.value.translator}
      copyables={textsOf(state, cited)}
      rights={rightsOf(cited, layers)}
      loading={loading}
      onPieces={() => void savePieces()}
      onTable={() => saveFile(`${fileName(cited)}.csv`, 'text/csv', tableFile(cited))}
      onClose={() => openSection(state, 'cite', false)}
    />
  );
}
