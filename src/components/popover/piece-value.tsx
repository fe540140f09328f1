import { measurementName, type Words } from '../../i18n/names';
import type { Measured, Part } from '../../model/measured';
import { intervalText, undecidedRange, undecidedText, valueText } from '../quantity';

/** What was measured of a piece: which measurement, its value, and its interval. */
export function PieceValue({
  words,
  measured,
  part,
}: {
  words: Words;
  measured: Measured;
  part: Part;
}) {
  const { translator } = words;
  return (
    <div class="piece-value">
      <p class="quiet">{measurementName(words, measured.id)}</p>
      {part.decidable ? (
        <p>
          <strong class="number">{valueText(part, translator)}</strong>{' '}
          <span class="quiet">{intervalText(part, translator)}</span>
        </p>
      ) : (
        <p>
          {undecidedText(part, translator)}{' '}
          <span class="quiet">{undecidedRange(part, translator)}</span>
        </p>
      )}
    </div>
  );
}
