import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../../i18n/translator';

/** A step as the list of all steps names it. */
export interface ListedStep {
  id: string;
  title: string;
  chapter: string;
}

export interface TourBarProps {
  translator: Translator;
  steps: readonly ListedStep[];
  current: string;
  addressOf: (step: string) => string;
  onStep: (by: -1 | 1) => void;
  onShow: (step: string) => void;
}

interface StepButtonProps {
  label: string;
  sign: string;
  isOver: boolean;
  onClick: () => void;
}

/** Keeps its focus at the end of the tour, where it does nothing. */
function StepButton({ label, sign, isOver, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      aria-disabled={isOver}
      title={label}
      onClick={() => isOver || onClick()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface StepLinkProps {
  step: ListedStep;
  address: string;
  isCurrent: boolean;
  onShow: (step: string) => void;
}

function StepLink({ step, address, isCurrent, onShow }: StepLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onShow(step.id);
  };
  return (
    <li>
      <a href={address} aria-current={isCurrent ? 'step' : undefined} onClick={onClick}>
        <span>{step.title}</span>
        <span class="quiet">{step.chapter}</span>
      </a>
    </li>
  );
}

/** How far the tour is: a stretch for each step. */
function Progress({ steps, at }: { steps: readonly ListedStep[]; at: number }) {
  return (
    <div class="tour-progress" aria-hidden="true">
      {steps.map(({ id }, i) => (
        <i key={id} class={i <= at ? 'done' : undefined} />
      ))}
    </div>
  );
}

/** Forward and back, where the tour is, and all its steps as links behind a button; these are written when it is pressed. */
export function TourBar(props: TourBarProps) {
  const { translator, steps, current, addressOf, onStep, onShow } = props;
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const at = steps.findIndex(({ id }) => id === current);
  const { text } = translator;
  useEffect(() => {
    if (!unfolded) return;
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    link?.scrollIntoView({ block: 'center' });
  }, [unfolded]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !unfolded) return;
    event.preventDefault();
    setUnfolded(false);
    document.querySelector<HTMLElement>('.tour-fold')?.focus();
  };
  return (
    <nav class="tour-nav" aria-label={text('tour.steps')} onKeyDown={onKeyDown}>
      <Progress steps={steps} at={at} />
      <div class="tour-bar">
        <StepButton
          label={text('tour.previous')}
          sign="‹"
          isOver={at <= 0}
          onClick={() => onStep(-1)}
        />
        <button
          type="button"
          class="tour-fold"
          aria-expanded={unfolded}
          aria-controls="tour-list"
          onClick={() => setUnfolded(!unfolded)}
        >
          {text('tour.position', { n: at + 1, all: steps.length })}
        </button>
        <StepButton
          label={text('tour.next')}
          sign="›"
          isOver={at >= steps.length - 1}
          onClick={() => onStep(1)}
        />
      </div>
      <ol id="tour-list" class="tour-list" hidden={!unfolded} ref={list}>
        {unfolded &&
          steps.map((step) => (
            <StepLink
              key={step.id}
              step={step}
              address={addressOf(step.id)}
              isCurrent={step.id === current}
              onShow={(id) => {
                setUnfolded(false);
                onShow(id);
              }}
            />
          ))}
      </ol>
    </nav>
  );
}
