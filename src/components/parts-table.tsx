import { formatInterval, formatValue } from '../i18n/format';
import { countryName, featureName, measurementName, partName, type Words } from '../i18n/names';
import type { Measured, Part } from '../model/measured';
import { BesideFigure } from './beside-figure';
import { Named } from './named';

export interface PartsTableProps {
  words: Words;
  measured: Measured;
  /** Layer that holds the features which group the pieces. */
  groupLayer: string | undefined;
  /** Id of the piece that is pointed at. */
  chosen: string | null;
  onPoint: (part: string | null) => void;
}

function sideText(words: Words, part: Part): string {
  if (!part.side) return '';
  if (part.sideDecidable === false) return words.translator.text('parts.side-undecided');
  return countryName(words, part.side);
}

interface PieceCellsProps {
  words: Words;
  measured: Measured;
  part: Part;
  hasSides: boolean;
}

function PieceCells({ words, measured, part, hasSides }: PieceCellsProps) {
  const { translator } = words;
  return (
    <>
      {hasSides && (
        <td class="side">
          <Named words={words} text={sideText(words, part)} />
        </td>
      )}
      <td class="value">
        {part.decidable ? (
          formatValue(part, translator.forms)
        ) : (
          <span class="undecided">{translator.text('finding.undecided-label')}</span>
        )}
        <BesideFigure measured={measured} part={part.id} />
      </td>
      <td class="ends">{formatInterval(part, translator.forms)}</td>
    </>
  );
}

/** The pieces of a measurement; pointing at a row, or moving the focus to it, points at the piece. */
export function PartsTable({ words, measured, groupLayer, chosen, onPoint }: PartsTableProps) {
  const { translator } = words;
  const hasSides = measured.parts.some((part) => part.side);
  const groupOf = (part: Part) =>
    part.group && groupLayer ? featureName(words, groupLayer, part.group) : undefined;
  return (
    <table class="parts" onMouseLeave={() => onPoint(null)}>
      <caption class="visually-hidden">
        {translator.text('parts.caption', { label: measurementName(words, measured.id) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{translator.text('parts.piece')}</th>
          {hasSides && <th scope="col">{translator.text('parts.side')}</th>}
          <th scope="col" class="value">
            {translator.text('parts.value')}
          </th>
          <th scope="col" class="ends">
            {translator.text('parts.interval')}
          </th>
        </tr>
      </thead>
      <tbody>
        {measured.parts.map((part) => (
          <tr
            key={part.id}
            data-piece={`${measured.id}/${part.id}`}
            class={part.id === chosen ? 'chosen' : undefined}
            onMouseEnter={() => onPoint(part.id)}
          >
            <th scope="row">
              <button
                type="button"
                class="piece"
                aria-pressed={part.id === chosen}
                onFocus={() => onPoint(part.id)}
                onBlur={() => onPoint(null)}
              >
                <Named words={words} text={partName(words, measured, part)} />
              </button>
              {groupOf(part) && (
                <span class="quiet">
                  <Named
                    words={words}
                    text={translator.text('parts.group', { group: groupOf(part) ?? '' })}
                  />
                </span>
              )}
            </th>
            <PieceCells words={words} measured={measured} part={part} hasSides={hasSides} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
