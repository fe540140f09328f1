import { useState } from 'preact/hooks';
import { formatValue } from '../i18n/format';
import type { Words } from '../i18n/names';
import type { Measured } from '../model/measured';
import { BesideFigure } from './beside-figure';
import { claimAnchor } from './claim-in-words';
import { rangeText } from './quantity';

export interface ClaimListProps {
  words: Words;
  /** Id of the claim that is shown. */
  current: string;
  results: ReadonlyMap<string, Measured>;
  onChoose: (claim: string) => void;
  onStep: (step: -1 | 1) => void;
  /** The claim is pointed at, or none. */
  onHint: (claim: string | null) => void;
}

function answerText({ translator }: Words, measured: Measured | undefined): string {
  if (!measured) return '';
  if (!measured.decidable) return translator.text('finding.undecided-label');
  if (measured.value !== null) return formatValue(measured, translator.forms);
  return rangeText(measured.parts, translator);
}

function StepButton({
  label,
  sign,
  onClick,
}: {
  label: string;
  sign: string;
  onClick: () => void;
}) {
  return (
    <button type="button" class="step" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** All claims with their answers: a list where there is room, else folded behind a button. */
export function ClaimList({ words, current, results, onChoose, onStep, onHint }: ClaimListProps) {
  const { contents, text, translator } = words;
  const [unfolded, setUnfolded] = useState(false);
  const { claims } = contents;
  const place = { n: claims.findIndex(({ id }) => id === current) + 1, all: claims.length };
  return (
    <nav class="claims" aria-label={translator.text('page.claims')}>
      <div class="claims-bar">
        <StepButton label={translator.text('claim.previous')} sign="‹" onClick={() => onStep(-1)} />
        <button
          type="button"
          class="claims-fold"
          aria-expanded={unfolded}
          aria-controls="claims-list"
          onClick={() => setUnfolded(!unfolded)}
        >
          {translator.text('claim.position', place)}
        </button>
        <StepButton label={translator.text('claim.next')} sign="›" onClick={() => onStep(1)} />
      </div>
      <ol id="claims-list" class={unfolded ? 'unfolded' : undefined}>
        {claims.map(({ id, measurements }) => (
          <li key={id}>
            <a
              href={`#${claimAnchor(id)}`}
              aria-current={id === current ? 'true' : undefined}
              onMouseEnter={() => onHint(id)}
              onMouseLeave={() => onHint(null)}
              onFocus={() => onHint(id)}
              onBlur={() => onHint(null)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                setUnfolded(false);
                onChoose(id);
              }}
            >
              <span class="claims-title">{text.claims[id]?.title ?? id}</span>
              <span class="claims-answer">
                {answerText(words, results.get(measurements[0] ?? ''))}
                <BesideFigure measured={results.get(measurements[0] ?? '')} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
