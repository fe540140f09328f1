import '../../../components/reader/reader.css';
import { effect } from '@preact/signals';
import { withNear } from '../../../components/adjusted/adjust-results';
import { figuresAt } from '../../../components/adjusted/figures-at';
import { NearControl } from '../../../components/reader/near-control';
import type { MeasurementDefinition } from '../../../model/measurement';
import { declaredDistances } from '../../../model/near-distance';
import { lookAt } from '../../../state/commands';
import { completeWords } from '../../../state/complete-words';
import type { ExploreState } from '../../../state/explore-state';
import { type NearMeasuring, startNearMeasuring } from '../../../state/reader/near-measuring';
import { OpenedLines } from '../../../state/reader/opened-lines';
import { setNear } from '../../../state/reader/reader-commands';
import { versionParts } from '../../../state/reader/version-parts';
import { drawBands, drawOpened, drawZones } from './draw-overlays';
import { DropSign } from './drop-sign';
import { FiguresNow, MethodError } from './error-parts';
import { FileNotices, FilesPanel } from './files-panel';
import { frameExtent } from './frame-extent';
import { LegendSection } from './legend-section';

/** What stands in the page for the reader's own settings and files, once it is loaded. */
export type ReaderParts = ReturnType<typeof partsOf>;

interface PartProps {
  state: ExploreState;
}

function adjustResults(state: ExploreState, near: NearMeasuring): void {
  const parts = versionParts(state, near);
  effect(() => {
    const { near: distances, figures } = state.view.value.settings;
    const [made, failed, words] = [near.measured.value, near.failed.value, state.words.value];
    const failures = new Set(failed.keys());
    const isMoved = state.line.moved.value !== null;
    const onVersion = parts.value;
    // A moved line is measured at the reader's distances by what measures it, and is no mapped version.
    state.reader.adjust.value = (results) =>
      isMoved
        ? figuresAt(results, figures)
        : figuresAt(withNear(results, distances, made, failures, words), figures, onVersion);
  });
}

/** Opens what was chosen or dropped, and shows where it lies. */
function takeFiles(state: ExploreState, opened: OpenedLines): void {
  effect(() => {
    const files = state.reader.files.value;
    if (files.length === 0) return;
    state.reader.files.value = [];
    document.querySelector('.panel')?.scrollTo({ top: 0 });
    opened.open(files, (extent) => lookAt(state, frameExtent(extent)));
  });
}

interface NearPartProps extends PartProps {
  definition: MeasurementDefinition;
  takesFocus: boolean;
}

function partsOf(near: NearMeasuring, opened: OpenedLines) {
  return {
    NearControl: ({ state, definition, takesFocus }: NearPartProps) => (
      <NearControl
        translator={state.words.value.translator}
        id={definition.id}
        declared={declaredDistances(definition)}
        set={state.view.value.settings.near[definition.id] ?? null}
        failure={near.failed.value.get(definition.id)}
        takesFocus={takesFocus}
        onSet={(metres) => setNear(state, definition.id, metres)}
      />
    ),
    Panel: ({ state }: PartProps) => <FilesPanel state={state} opened={opened} />,
    Notice: ({ state }: PartProps) => (
      <>
        <FiguresNow state={state} />
        <FileNotices state={state} opened={opened} />
        <DropSign state={state} />
      </>
    ),
    Method: ({ state, measurement }: PartProps & { measurement: string }) => (
      <MethodError state={state} measurement={measurement} />
    ),
    Legend: ({ state }: PartProps) => <LegendSection state={state} opened={opened} near={near} />,
  };
}

/** Starts what the reader's settings and files need; resolves when its words are there. */
export async function startReader(state: ExploreState): Promise<ReaderParts> {
  await completeWords(state);
  const near = startNearMeasuring(state);
  const opened = new OpenedLines(state);
  adjustResults(state, near);
  drawZones(state, near);
  drawOpened(state, opened);
  drawBands(state);
  takeFiles(state, opened);
  void opened.openKept();
  return partsOf(near, opened);
}
