import { formatValue } from '../i18n/format';
import type { TextPiece } from '../i18n/mentions';
import { measurementName, partName, type Words } from '../i18n/names';
import type { Measured, Part } from '../model/measured';
import type { PublishedFigure } from '../model/source';
import { BesideFigure } from './beside-figure';
import { IntervalScale } from './interval-scale';
import { Named, Pieces } from './named';
import { intervalText, rangeText, undecidedRange, undecidedText, valueText } from './quantity';

export interface FindingProps {
  words: Words;
  measured: Measured;
  published: readonly PublishedFigure[];
  reading: readonly TextPiece[];
  /** A piece of it is pointed at. */
  lit?: boolean;
}

/** More pieces than these are summed up in words above the table. */
const PIECES_IN_HEAD = 2;

function PieceNumber({ words, measured, part }: { words: Words; measured: Measured; part: Part }) {
  const { translator } = words;
  return (
    <div class="finding-piece">
      <dt>
        <Named words={words} text={partName(words, measured, part)} />
      </dt>
      <dd>
        {part.decidable ? (
          <>
            <span class="number">{formatValue(part, translator.forms)}</span>
            <span class="interval">{intervalText(part, translator)}</span>
          </>
        ) : (
          <span class="undecided">{valueText(part, translator)}</span>
        )}
        <BesideFigure measured={measured} part={part.id} />
      </dd>
    </div>
  );
}

/** The number that answers, when there is one. */
function TotalNumber({ words, measured }: { words: Words; measured: Measured }) {
  const { translator } = words;
  if (!measured.decidable) {
    return (
      <p class="finding-undecided">
        <strong>{undecidedText(measured, translator)}</strong>
        <span class="interval">{undecidedRange(measured, translator)}</span>
        <BesideFigure measured={measured} />
      </p>
    );
  }
  return (
    <p class="finding-number">
      <strong class="number">{formatValue(measured, translator.forms)}</strong>
      <span class="interval">{intervalText(measured, translator)}</span>
      <BesideFigure measured={measured} />
    </p>
  );
}

function PieceNumbers({ words, measured }: { words: Words; measured: Measured }) {
  const { translator } = words;
  const { parts } = measured;
  const undecided = parts.filter((part) => !part.decidable).length;
  if (parts.length <= PIECES_IN_HEAD) {
    return (
      <dl class="finding-pieces">
        {parts.map((part) => (
          <PieceNumber key={part.id} words={words} measured={measured} part={part} />
        ))}
      </dl>
    );
  }
  const range = rangeText(parts, translator);
  return (
    <p class="finding-number">
      {range && <strong class="number">{range}</strong>}
      <span class="interval">
        {undecided === 0
          ? translator.text('finding.parts-count', { n: parts.length })
          : translator.text('finding.undecided-some', {
              n: undecided,
              decided: parts.length - undecided,
            })}
      </span>
      <BesideFigure measured={measured} />
    </p>
  );
}

/** What the geometry says to a claim: the number with its interval, and in words what it can and cannot say. */
export function FindingBlock({ words, measured, published, reading, lit }: FindingProps) {
  const hasTotal = measured.value !== null;
  return (
    <div class={lit ? 'finding lit' : 'finding'}>
      <p class="finding-label">{measurementName(words, measured.id)}</p>
      {hasTotal ? (
        <TotalNumber words={words} measured={measured} />
      ) : (
        <PieceNumbers words={words} measured={measured} />
      )}
      {hasTotal && (
        <IntervalScale quantity={measured} decidable={measured.decidable} published={published} />
      )}
      <p class="reading">
        <Pieces pieces={reading} />
      </p>
    </div>
  );
}
