import type { MessageKey, Translator } from '../../../i18n/translator';

/** Controls whose name does not say all, and what is said of them. */
const TOLD: readonly [selector: string, key: MessageKey][] = [
  ['.tool-wide', 'tip.layers'],
  ['.line-open', 'tip.line'],
  ['.file-open', 'tip.file'],
  ['.measure-open', 'tip.measure'],
  ['.claim-actions button:first-child', 'tip.share'],
  ['.cite-open', 'tip.cite'],
  ['.know:not(.tour-open)', 'tip.know'],
  ['.items-open', 'tip.items'],
  ['.copy-link button', 'tip.link'],
];

/** What is told of a control. */
export interface Tip {
  text: string;
  /** It says more than the control's own name. */
  isMore: boolean;
}

const nameOf = (control: Element): string => control.getAttribute('aria-label') ?? '';

/** What the control shows of its name by itself: letters, and not a sign alone. */
const isNamedByText = ({ textContent }: Element) => /\p{L}{2}/u.test(textContent ?? '');

/** What is told of a control; null where its name stands on it and says enough. */
export function tipOf(control: Element, { text }: Translator): Tip | null {
  const told = TOLD.find(([selector]) => control.matches(selector));
  const name = nameOf(control);
  if (told) {
    const more = text(told[1]);
    return { text: isNamedByText(control) || !name ? more : `${name}. ${more}`, isMore: true };
  }
  return name && !isNamedByText(control) ? { text: name, isMore: false } : null;
}
