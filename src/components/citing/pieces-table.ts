import { measurementName, partName } from '../../i18n/names';
import type { Measured, Part } from '../../model/measured';
import { sideOf } from '../described/describe-measured';
import { type CitedClaim, measuredOf, rightsOf, titleOf, versionOf } from './cited-claim';
import { type Cell, writeCsv } from './csv';

function header({ words }: CitedClaim): Cell[] {
  const { text } = words.translator;
  return [
    text('csv.claim'),
    text('knowledge.measurement'),
    text('parts.piece'),
    text('parts.value'),
    text('figures.low'),
    text('figures.high'),
    text('csv.unit'),
    text('parts.side'),
    text('csv.note'),
    text('csv.layers'),
    text('knowledge.licence'),
    text('knowledge.credit'),
    text('csv.version'),
    text('csv.address'),
  ];
}

type Figure = Pick<Part, 'low' | 'high' | 'unit' | 'decidable'> | Measured;

function row(cited: CitedClaim, measured: Measured, part: Part | null): Cell[] {
  const { words, notes, address } = cited;
  const { value, low, high, unit, decidable }: Figure & { value: number | null } = part ?? measured;
  const rights = rightsOf(cited, measured.layers);
  const undecided = decidable ? [] : [words.translator.text('finding.undecided-label')];
  return [
    titleOf(cited),
    measurementName(words, measured.id),
    part ? partName(words, measured, part) : words.translator.text(`total.${measured.total}`),
    value,
    low,
    high,
    unit,
    part ? sideOf(words, part) : null,
    [...undecided, ...notes].join('; '),
    measured.layers.join(' '),
    rights.licence,
    rights.credit,
    versionOf(cited),
    address,
  ];
}

/**
 * Every figure of a claim as CSV: a row for each measurement that has a total, and one for each
 * piece. Metres, square metres, counts and ratios as they were measured, unrounded.
 */
export function tableFile(cited: CitedClaim): string {
  const rows = measuredOf(cited).flatMap((measured) => [
    ...(measured.value === null ? [] : [row(cited, measured, null)]),
    ...measured.parts.map((part) => row(cited, measured, part)),
  ]);
  return writeCsv([header(cited), ...rows]);
}
