import { Named } from '../../../components/named';
import {
  intervalText,
  rangeText,
  undecidedRange,
  undecidedText,
  valueText,
} from '../../../components/quantity';
import { formatValue } from '../../../i18n/format';
import { measurementName, partName, type Words } from '../../../i18n/names';
import type { Measured } from '../../../model/measured';

export interface EmbedFindingProps {
  words: Words;
  measured: Measured;
}

/** More pieces than these are summed up. */
const PIECES_NAMED = 4;

function PieceNumbers({ words, measured }: EmbedFindingProps) {
  const { parts } = measured;
  const { translator } = words;
  if (parts.length > PIECES_NAMED) {
    return (
      <p class="number">
        <strong>{rangeText(parts, translator)}</strong>{' '}
        <span>{translator.text('finding.parts-count', { n: parts.length })}</span>
      </p>
    );
  }
  return (
    <dl>
      {parts.map((part) => (
        <div key={part.id}>
          <dt>
            <Named words={words} text={partName(words, measured, part)} />
          </dt>
          <dd class="number">
            <strong>{valueText(part, translator)}</strong>{' '}
            {part.decidable && <span>{intervalText(part, translator)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Total({ words: { translator }, measured }: EmbedFindingProps) {
  const { decidable } = measured;
  return (
    <p class="number">
      <strong class={decidable ? undefined : 'sentence'}>
        {decidable ? formatValue(measured, translator.forms) : undecidedText(measured, translator)}
      </strong>{' '}
      <span>
        {decidable ? intervalText(measured, translator) : undecidedRange(measured, translator)}
      </span>
    </p>
  );
}

/** The number that answers a claim, with its interval; or of each piece, where there is no total. */
export function EmbedFinding({ words, measured }: EmbedFindingProps) {
  const hasTotal = measured.value !== null;
  return (
    <>
      <p class="label">
        <Named words={words} text={measurementName(words, measured.id)} />
      </p>
      {hasTotal ? (
        <Total words={words} measured={measured} />
      ) : (
        <PieceNumbers words={words} measured={measured} />
      )}
    </>
  );
}
