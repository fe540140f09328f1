import type { ComponentChildren } from 'preact';
import { KeyStrip } from '../../../components/key-strip';
import { distanceText } from '../../../components/reader/near-control';
import { LineSwatch, ZoneSwatch } from '../../../components/reader/opened-swatch';
import type { ExploreState } from '../../../state/explore-state';
import { featuresInView } from '../features-in-view';
import type { ViewOverlays } from './measured-view';

interface ViewKeyProps extends Pick<ViewOverlays, 'zones'> {
  state: ExploreState;
}

function Sign({ swatch, text }: { swatch: ComponentChildren; text: string }) {
  return (
    <li>
      {swatch}
      {text}
    </li>
  );
}

/** The signs of what the reader laid upon the layers. */
function Laid({ state, zones }: ViewKeyProps) {
  const { translator } = state.words.value;
  const { line, settings } = state.view.value;
  const theme = state.theme.value;
  const distances = [...new Set([...zones.values()].flat().map(({ metres }) => metres))];
  return (
    <>
      {distances.map((metres) => (
        <Sign
          key={metres}
          swatch={<ZoneSwatch theme={theme} />}
          text={translator.text('near.zone', { distance: distanceText(metres, translator) })}
        />
      ))}
      {settings.bands && (
        <Sign
          swatch={<LineSwatch theme={theme} colour="line" widthPx={18} opacity={0.2} />}
          text={translator.text('bands.legend')}
        />
      )}
      {line !== null && (
        <Sign
          swatch={<LineSwatch theme={theme} colour="readers-line" widthPx={6} />}
          text={translator.text('line.not-border')}
        />
      )}
    </>
  );
}

/** The signs of the view's layers, and of what lies upon them; they follow the page's look. */
export function ViewKey(props: ViewKeyProps) {
  const { state } = props;
  return (
    <KeyStrip
      words={state.words.value}
      visible={state.visible.value}
      data={featuresInView(state.data.value, state.claim.value.frame, state.view.value.camera)}
      theme={state.theme.value}
      sides={state.sides}
    >
      <Laid {...props} />
    </KeyStrip>
  );
}
