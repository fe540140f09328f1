import '../../../components/tour/tour.css';
import '../../../components/tour/tour-step.css';
import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SheetHandle } from '../../../components/tour/sheet-handle';
import { stepSentence } from '../../../components/tour/step-sentence';
import { TourBar } from '../../../components/tour/tour-bar';
import { stepTitle, stepTitleId, TourStepSection } from '../../../components/tour/tour-step';
import type { TourStep, TourText } from '../../../model/tour';
import { formatViewLink } from '../../../model/view-link';
import type { ExploreState } from '../../../state/explore-state';
import { exploreStep, leaveTour, showStep, stepTour } from '../../../state/tour-commands';
import { dragSheet } from './drag-sheet';
import { TourNotices } from './tour-notices';
import { useSaidStep } from './use-said-step';
import { useSteps } from './use-steps';
import { useTourLeaving } from './use-tour-leaving';

interface TourProps {
  state: ExploreState;
  text: TourText;
}

const stepsOf = ({ tour }: ExploreState) => [...tour.steps.value.values()];

/** Address of a step, or of what it tells of. */
function addressOf(state: ExploreState, { id, claim }: TourStep, isStep: boolean): string {
  const { vocabulary } = state;
  const own = claim ?? vocabulary.defaultClaim;
  const view = { ...state.view.value, claim: own, measurement: null, camera: null, layers: {} };
  return `#${formatViewLink({ ...view, open: [], date: null, tour: isStep ? id : null }, vocabulary)}`;
}

interface StepProps extends TourProps {
  step: TourStep;
  position: number;
  all: number;
}

/** One step; drawn anew where something of its own changes, and not at each step of the reader's. */
function Step({ state, text, step, position, all }: StepProps) {
  const words = state.words.value;
  const isCurrent = useComputed(() => state.view.value.tour === step.id).value;
  const address = useComputed(() => addressOf(state, step, false)).value;
  return (
    <TourStepSection
      words={words}
      text={text}
      step={step}
      sentence={stepSentence(words, state.results.value, step, text.steps[step.id])}
      position={position}
      all={all}
      isCurrent={isCurrent}
      hint={position === 1 ? words.translator.text('tour.keys') : null}
      address={address}
      onExplore={() => {
        showStep(state, step.id);
        exploreStep(state);
      }}
    />
  );
}

function Steps({ state, text }: TourProps) {
  const steps = stepsOf(state);
  return (
    <>
      {steps.map((step, i) => (
        <Step
          key={step.id}
          state={state}
          text={text}
          step={step}
          position={i + 1}
          all={steps.length}
        />
      ))}
    </>
  );
}

function Bar({ state, text, onKey }: TourProps & { onKey: () => void }) {
  const words = state.words.value;
  const steps = state.tour.steps.value;
  const listed = [...steps.values()].map((step) => ({
    id: step.id,
    title: stepTitle(words, text, step),
    chapter: text.chapters[step.chapter] ?? '',
  }));
  const addressOfStep = (id: string) => {
    const step = steps.get(id);
    return step ? addressOf(state, step, true) : '';
  };
  return (
    <TourBar
      translator={words.translator}
      steps={listed}
      current={state.view.value.tour ?? ''}
      addressOf={addressOfStep}
      onStep={(by) => stepTour(state, by)}
      onShow={(step) => {
        showStep(state, step);
        onKey();
      }}
    />
  );
}

/** The tour: a column of steps beside the map; where there is no room beside it, a sheet below it. */
export function Tour({ state, text }: TourProps) {
  const { translator, text: story } = state.words.value;
  const [raised, setRaised] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const head = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const focusTitle = () =>
    document
      .getElementById(stepTitleId(state.view.value.tour ?? ''))
      ?.focus({ preventScroll: true });
  useSteps(state, scroller, focusTitle);
  useTourLeaving(state, focusTitle);
  useSaidStep(state, text);
  useEffect(
    () =>
      sheet.current && head.current ? dragSheet(sheet.current, head.current, setRaised) : undefined,
    [],
  );
  return (
    <main
      class={raised ? 'tour raised' : 'tour'}
      aria-label={translator.text('tour.title')}
      ref={sheet}
    >
      <header class="tour-head" ref={head}>
        <SheetHandle translator={translator} raised={raised} onRaise={setRaised} />
        <div class="tour-top">
          <h1>{story.title}</h1>
          <button type="button" class="tour-leave" onClick={() => leaveTour(state)}>
            <span>{translator.text('tour.leave')}</span>
          </button>
        </div>
        <Bar state={state} text={text} onKey={focusTitle} />
      </header>
      <div class="tour-steps" ref={scroller}>
        <TourNotices state={state} />
        <Steps state={state} text={text} />
      </div>
    </main>
  );
}
