import { valueText } from '../../components/quantity';
import type { Words } from '../../i18n/names';
import type { Claim } from '../../model/source';
import { composePlate } from '../../plate/compose-plate';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import type { PlateInput } from '../../plate/plate-input';
import { writeSvg } from '../../plate/svg/write-svg';
import type { TextsWriter } from '../../plate/svg/write-text';

/** Of the picture in pixels, at twice this. */
const SIZE = { width: 800, height: 600 };

/**
 * A claim's drawing as a picture of its own, with title, key, credits and neutral line: as SVG with its
 * text, and with outlines in its place for pixels.
 */
export function claimFigure(
  words: Words,
  claim: Claim,
  evidence: Pick<PlateInput, 'data' | 'measured'>,
  [title = '', description = '']: string[],
  writeTexts: TextsWriter,
): { svg: string; outlined: string } {
  const list = composePlate({
    words,
    ...evidence,
    claim: claim.id,
    view: { extent: claim.frame },
    size: SIZE,
    show: { title: true, legend: true, credits: true, neutrality: true },
    titleText: title,
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_, part) => valueText(part, words.translator),
  });
  const options = { colours: 'light', idPrefix: '', title, description } as const;
  return { svg: writeSvg(list, options), outlined: writeSvg(list, { ...options, writeTexts }) };
}
