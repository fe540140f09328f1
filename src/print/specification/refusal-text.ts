import type { PrintMessages } from '../../i18n/print';
import type { Refusal } from './refusals';

/** Why a print cannot be made, in words. */
export function refusalText(
  messages: PrintMessages,
  { reason, values }: Refusal,
  unit: 'mm' | 'px',
): string {
  return messages(`print.${reason}`, {
    ...values,
    unit: messages(`print.unit.${unit}`),
  });
}
