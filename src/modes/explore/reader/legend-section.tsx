import { distanceText } from '../../../components/reader/near-control';
import { OpenedSwatch, ZoneSwatch } from '../../../components/reader/opened-swatch';
import type { ExploreState } from '../../../state/explore-state';
import type { NearMeasuring } from '../../../state/reader/near-measuring';
import { BandSwitch, Figures } from './error-parts';
import { type FilesProps, OpenFile } from './files-panel';

/** The zones of what counts as near, as they are drawn. */
function Zones({ state, near }: { state: ExploreState; near: NearMeasuring }) {
  const { translator } = state.words.value;
  const zones = state.claim.value.measurements.flatMap((id) => near.zones.value.get(id) ?? []);
  const distances = [...new Set(zones.map(({ metres }) => metres))];
  return (
    <>
      {distances.map((metres) => (
        <p key={metres} class="zone-entry">
          <ZoneSwatch theme={state.theme.value} />
          {translator.text('near.zone', { distance: distanceText(metres, translator) })}
        </p>
      ))}
    </>
  );
}

/** The reader's part of the key: lines that were opened, and the way to open one. */
export function LegendSection({ state, opened, near }: FilesProps & { near: NearMeasuring }) {
  const { translator } = state.words.value;
  return (
    <>
      <fieldset class="reader-error">
        <legend>{translator.text('bands.legend')}</legend>
        <Zones state={state} near={near} />
        <BandSwitch state={state} />
        <Figures state={state} id="key" />
      </fieldset>
      <fieldset class="reader-legend">
        <legend>{translator.text('file.title')}</legend>
        {opened.lines.value.length > 0 && (
          <ul class="reader-legend-lines">
            {opened.lines.value.map(({ id, file }) => (
              <li key={id}>
                <OpenedSwatch theme={state.theme.value} />
                <span>
                  {file.name}
                  <span class="quiet">{translator.text('line.not-border')}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <OpenFile state={state} />
      </fieldset>
    </>
  );
}
