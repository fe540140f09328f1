import { useComputed, useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { ClaimActions } from '../../components/citing/claim-actions';
import { ByHand } from '../../components/copy-link';
import { openSection } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { sharedAddress } from '../../state/shared-address';
import type { Shared } from './tools/share-view';
import { useFocusBack } from './use-focus-back';
import { loadWithWords, useLoaded } from './use-loaded';
import { usePaperMap } from './use-paper-map';
import { usePrintKey } from './use-print-key';

function Outcome({ state, outcome }: { state: ExploreState; outcome: Shared }) {
  const { translator } = state.words.value;
  if (outcome === 'by-hand') {
    return <ByHand translator={translator} address={sharedAddress(state)} />;
  }
  return <span role="status">{outcome === 'copied' && translator.text('share.copied')}</span>;
}

/** What a reader does with the claim that is shown; nothing of it is loaded before it is asked for. */
export function ClaimTools({ state }: { state: ExploreState }) {
  const citing = useComputed(() => state.view.value.open.includes('cite')).value;
  const [outcome, setOutcome] = useState<Shared>('shared');
  // What was said of the former view is taken back, without drawing this anew at each of its changes.
  useSignalEffect(() => {
    void state.view.value;
    setOutcome('shared');
  });
  const [embedding, setEmbedding] = useState(false);
  const EmbedSection = useLoaded(embedding, () =>
    loadWithWords(state, import('./embedding/embed-section')),
  );
  const CiteSection = useLoaded(citing, () => loadWithWords(state, import('./tools/cite-section')));
  useFocusBack(citing, '.cite-open');
  const share = () =>
    import('./tools/share-view')
      .then(({ shareView }) => shareView(state))
      .then(setOutcome, () => setOutcome('by-hand'));
  // Where the print page does not come, the browser prints what it shows.
  const print = () =>
    import('../print/open-print')
      .then(({ openPrint }) => openPrint(state))
      .catch(() => globalThis.print());
  usePrintKey(print);
  usePaperMap(state);
  return (
    <>
      <ClaimActions
        translator={state.words.value.translator}
        citing={citing}
        onShare={() => void share()}
        onPrint={() => void print()}
        onCite={() => openSection(state, 'cite', !citing)}
        embedding={embedding}
        onEmbed={() => setEmbedding(!embedding)}
      >
        <Outcome state={state} outcome={outcome} />
      </ClaimActions>
      {CiteSection && <CiteSection state={state} />}
      {EmbedSection && <EmbedSection state={state} onClose={() => setEmbedding(false)} />}
    </>
  );
}
