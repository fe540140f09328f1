import { resultText } from '../../components/tools/measured-text';
import type { Translator } from '../../i18n/translator';
import { measureFreely } from '../../measure/free-measuring';
import type { Measuring } from '../../model/measuring';

/** What a reader measured by free hand, in words; empty where nothing is measured. */
export function byHandText(measuring: Measuring | null, translator: Translator): string {
  if (!measuring || measuring.mode === 'position') return '';
  const { mode, positions } = measuring;
  const result = { mode, points: positions.length, ...measureFreely(measuring) };
  return resultText(result, translator);
}
