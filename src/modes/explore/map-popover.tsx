import { Named } from '../../components/named';
import { DataCard } from '../../components/popover/data-card';
import { FeatureCard } from '../../components/popover/feature-card';
import { featureKind, nameOf } from '../../components/popover/feature-facts';
import { PieceValue } from '../../components/popover/piece-value';
import { Popover } from '../../components/popover/popover';
import { heightText } from '../../i18n/feature-labels';
import { partName } from '../../i18n/names';
import type { MapItem } from '../../model/map-item';
import type { Measured } from '../../model/measured';
import type { PieceRef } from '../../model/view';
import { chooseClaim } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { featureOf } from './feature-of';

export interface MapPopoverProps {
  state: ExploreState;
  item: MapItem;
  place: { x: number; y: number } | null;
  takesFocus: boolean;
  onClose: () => void;
}

function pieceOf(state: ExploreState, { measurement, part }: PieceRef) {
  const measured = state.results.value.get(measurement);
  const found = measured?.parts.find(({ id }) => id === part);
  return measured && found ? { measured, part: found } : undefined;
}

function titlesOf(state: ExploreState, item: MapItem): { kicker: string; title: string } {
  const words = state.words.value;
  const piece = item.kind === 'piece' ? pieceOf(state, item.piece) : undefined;
  const entry = featureOf(state, item.feature);
  const kicker = entry ? featureKind(words, entry) : words.translator.text('legend.measured');
  const named = entry && (nameOf(words, entry) ?? heightText(words, entry.feature));
  const title = piece ? partName(words, piece.measured, piece.part) : (named ?? kicker);
  return { kicker: title === kicker ? '' : kicker, title };
}

/** The data that a piece which is no one feature was measured on. */
function LayersOf({ state, measured }: { state: ExploreState; measured: Measured }) {
  const layers = state.words.value.contents.layers.filter(({ id }) => measured.layers.includes(id));
  return (
    <>
      {layers.map((layer) => (
        <DataCard key={layer.id} words={state.words.value} layer={layer} />
      ))}
    </>
  );
}

/** Tells about what was picked on the map: what was measured of it, and what the dossier knows of it. */
export default function MapPopover({ state, item, place, takesFocus, onClose }: MapPopoverProps) {
  const words = state.words.value;
  const piece = item.kind === 'piece' ? pieceOf(state, item.piece) : undefined;
  const entry = featureOf(state, item.feature);
  if (!piece && !entry) return null;
  const titles = titlesOf(state, item);
  return (
    <Popover
      {...titles}
      heading={<Named words={words} text={titles.title} />}
      closeLabel={words.translator.text('popover.close')}
      place={place}
      around=".map-pane"
      takesFocus={takesFocus}
      onClose={onClose}
    >
      {piece && <PieceValue words={words} {...piece} />}
      {!entry && piece && <LayersOf state={state} measured={piece.measured} />}
      {entry && (
        <FeatureCard
          words={words}
          entry={entry}
          results={state.results.value}
          claim={state.claim.value.id}
          onClaim={(claim) => chooseClaim(state, claim)}
        />
      )}
    </Popover>
  );
}
