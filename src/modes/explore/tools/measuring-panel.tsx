import { useEffect } from 'preact/hooks';
import { MeasuringCard } from '../../../components/tools/measuring-card';
import type { LonLat } from '../../../model/common';
import { openSection } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import { panByKey } from './measuring-keys';
import { type MeasuringSession, refusedText, startMeasuring } from './measuring-session';

interface PartProps {
  state: ExploreState;
  session: MeasuringSession;
}

function Place({ title, at, readout }: { title: string; at: LonLat; readout: string }) {
  return (
    <div key={at.join()}>
      <dt>{title}</dt>
      <dd>{readout}</dd>
    </div>
  );
}

/** Where pointer and middle are, and what was copied. */
function Places({ state, session: { pointer, readout } }: PartProps) {
  const { text } = state.words.value.translator;
  const camera = state.lookingAt.value;
  const at = pointer.value;
  const middle: LonLat | null = camera && [camera.longitude, camera.latitude];
  return (
    <>
      <dl class="measuring-places">
        {at && <Place title={text('measure.pointer')} at={at} readout={readout.textOf(at)} />}
        {middle && (
          <Place title={text('measure.middle')} at={middle} readout={readout.textOf(middle)} />
        )}
      </dl>
      <p>{readout.said.value}</p>
    </>
  );
}

/** While a map takes the place of another, or none can be drawn, keys have nothing to move. */
function onMiddleKey({ state, session }: PartProps, event: KeyboardEvent): void {
  const map = state.line.map.value;
  if (event.key === 'Backspace') session.undo();
  else if (map) panByKey(map, event);
}

function MeasuringPanel({ state, session }: PartProps) {
  const { tool } = session;
  const { translator } = state.words.value;
  useEffect(() => {
    // A page that has just come by its link takes no focus.
    if (navigator.userActivation?.hasBeenActive)
      document.getElementById('measuring-title')?.focus({ preventScroll: true });
    // Both tools would take the same clicks.
    openSection(state, 'line', false);
  }, []);
  const measuring = tool.now;
  if (!measuring) return null;
  const takeMiddle = () => {
    const camera = state.lookingAt.value;
    if (camera) session.take([camera.longitude, camera.latitude]);
  };
  return (
    <MeasuringCard
      translator={translator}
      mode={measuring.mode}
      points={measuring.positions.length}
      result={session.result.value}
      refused={refusedText(state, tool)}
      canUndo={tool.canUndo}
      onMode={(mode) => tool.choose(mode)}
      onUndo={session.undo}
      onClear={() => tool.clear()}
      onClose={() => tool.close()}
      onMiddle={takeMiddle}
      onMiddleKey={(event) => onMiddleKey({ state, session }, event)}
      onMiddleFocus={(has) => {
        session.showsMiddle.value = has || matchMedia('(pointer: coarse)').matches;
      }}
    >
      <Places state={state} session={session} />
    </MeasuringCard>
  );
}

const started = new WeakMap<ExploreState, MeasuringSession>();

/** The tool for measuring by free hand over the map, loaded when it is first opened; started once for each page. */
export function measuringPanel(state: ExploreState) {
  const session = started.get(state) ?? startMeasuring(state);
  started.set(state, session);
  return () => <MeasuringPanel state={state} session={session} />;
}
