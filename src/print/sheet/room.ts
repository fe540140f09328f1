import { pageGeometry } from '../specification/page-geometry';
import type { PrintSpecification } from '../specification/print-specification';
import { PrintRefused } from '../specification/refusals';
import { type LaidOut, laidOut } from './lay-out';
import type { PrintContent } from './print-content';

/** A taller page has larger letters and more signs, so that what is missing must be tried. */
const MOST_TRIES = 8;

const layOut = (content: PrintContent, specification: PrintSpecification): LaidOut =>
  laidOut({ content, specification, geometry: pageGeometry(specification) });

/** What a page at least lacks in height, in its own units; 0 where it is refused for something else. */
function lacks(content: PrintContent, specification: PrintSpecification): number {
  try {
    layOut(content, specification);
    return 0;
  } catch (error) {
    if (!(error instanceof PrintRefused)) throw error;
    return error.refusal.values.more ?? 0;
  }
}

function missing(content: PrintContent, specification: PrintSpecification): number {
  const { size } = specification;
  let more = 0;
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const height = size.height + more;
    const further = lacks(content, { ...specification, size: { ...size, height } });
    if (further === 0) break;
    more += further;
  }
  return more;
}

/**
 * Lays out a sheet.
 * @throws PrintRefused where it cannot be; where it has no room, with all that it must be taller by
 */
export function laidOutOnPage(content: PrintContent, specification: PrintSpecification): LaidOut {
  try {
    return layOut(content, specification);
  } catch (error) {
    if (!(error instanceof PrintRefused) || error.refusal.reason !== 'refused.no-room') throw error;
    throw new PrintRefused({
      reason: 'refused.no-room',
      values: { more: missing(content, specification) },
    });
  }
}
