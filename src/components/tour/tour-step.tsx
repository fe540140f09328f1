import type { Words } from '../../i18n/names';
import type { TourStep, TourText } from '../../model/tour';
import { Pieces } from '../named';
import { QuoteBlock } from '../quote-block';
import type { SentencePiece } from './step-sentence';
import { type Told, toldStep } from './told-step';

export interface TourStepProps {
  words: Words;
  text: TourText;
  step: TourStep;
  /** The finding, its figures marked. */
  sentence: readonly SentencePiece[];
  /** From 1. */
  position: number;
  all: number;
  isCurrent: boolean;
  /** How to go on, where that has to be told. */
  hint: string | null;
  /** Address of the step's claim, or of the page where the step tells of none. */
  address: string;
  onExplore: () => void;
}

/** Id of a step's heading, which takes the focus. */
export const stepTitleId = (step: string): string => `tour-${step}`;

/** Title of a step: its own, else that of its claim. */
export function stepTitle(words: Words, text: TourText, { id, claim }: TourStep): string {
  return text.steps[id]?.title ?? words.text.claims[claim ?? '']?.title ?? id;
}

/** The finding, its figures in the colour of what is measured. */
function Finding({ told }: { told: Told }) {
  if (told.finding.length === 0) return null;
  return (
    <p class="tour-finding">
      {told.finding.map(({ figure, pieces }) =>
        figure ? (
          <strong key={figure} class="number">
            <Pieces pieces={pieces} />
          </strong>
        ) : (
          <Pieces key={pieces[0]?.text} pieces={pieces} />
        ),
      )}
    </p>
  );
}

function Unpublished({ words }: { words: Words }) {
  return (
    <div class="tour-unpublished">
      <h3>{words.translator.text('knowledge.unpublished')}</h3>
      <ul>
        {words.text.unpublished.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** One step: the place, the finding, what to look at, the exact words, and the way on to the claim. */
export function TourStepSection(props: TourStepProps) {
  const { words, text, step, sentence, position, all, isCurrent, hint, address, onExplore } = props;
  const { translator, contents } = words;
  const own = text.steps[step.id];
  const claim = contents.claims.find(({ id }) => id === step.claim);
  const source = contents.sources.find(({ id }) => id === claim?.source);
  const told = toldStep(words, own?.place ?? '', sentence, own?.look ?? '');
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onExplore();
  };
  return (
    <section
      class="tour-step"
      data-step={step.id}
      aria-labelledby={stepTitleId(step.id)}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <p class="tour-where">
        <span>{text.chapters[step.chapter]}</span>{' '}
        <span class="number">{translator.text('tour.position', { n: position, all })}</span>
      </p>
      <h2 id={stepTitleId(step.id)} tabIndex={-1}>
        {stepTitle(words, text, step)}
      </h2>
      <p class="tour-place">
        <Pieces pieces={told.place} />
      </p>
      <Finding told={told} />
      {own?.look && (
        <p class="tour-look">
          <strong>{translator.text('tour.look')}</strong> <Pieces pieces={told.look} />
        </p>
      )}
      {step.unpublished && <Unpublished words={words} />}
      {claim && source && <QuoteBlock words={words} claim={claim} source={source} />}
      {hint === null ? (
        <p class="tour-explore">
          <a href={address} onClick={onClick}>
            {translator.text(claim ? 'tour.explore' : 'tour.explore-map')}
          </a>
        </p>
      ) : (
        <p class="tour-keys quiet">{hint}</p>
      )}
    </section>
  );
}
