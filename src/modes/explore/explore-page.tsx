import type { ExploreState } from '../../state/explore-state';
import { Article, ClaimStart, Claims, WithBeside } from './claim-parts';
import { KnowledgeSheet } from './knowledge-sheet';
import { LineSlot } from './line-slot';
import { LiveRegion } from './live-region';
import { MapPane } from './map-pane';
import { MapWords } from './map-words';
import { PageEnd, ShareLink, SkipLink, Top, type TopProps } from './page-frame';
import { Notices } from './page-notices';
import { PanelSlot } from './reader-slots';
import { TourSlot } from './tour-slot';

export interface ExplorePageProps extends TopProps {
  state: ExploreState;
  /** Asks to measure everything once more in this browser. */
  onMeasureAgain: () => void;
}

/**
 * The page that explores a dossier: what was said and measured beside the map. It reads no signal
 * itself, so that each part is drawn anew only when its own signals change.
 */
export function ExplorePage({ state, onMeasureAgain, onLanguage }: ExplorePageProps) {
  return (
    <WithBeside state={state}>
      <div class="explore">
        <SkipLink state={state} />
        <Top state={state} onLanguage={onLanguage} />
        <MapPane state={state} />
        <Claims state={state} />
        <main class="panel">
          <Notices state={state} />
          <LineSlot state={state} />
          <Article state={state} />
          <PanelSlot state={state} />
          <ShareLink state={state} />
          <MapWords state={state} />
          <PageEnd state={state} onMeasureAgain={onMeasureAgain} />
        </main>
        <KnowledgeSheet state={state} />
        <TourSlot state={state} />
        <LiveRegion state={state} />
        <ClaimStart state={state} />
      </div>
    </WithBeside>
  );
}
