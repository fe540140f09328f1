import type { Forms } from './forms';
import { formatNumber } from './number';
import { pluralOf } from './plural';

type Values = Readonly<Record<string, string | number>>;

/** Index of the brace that closes the one at `open`. Throws if there is none. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error(`Unclosed brace in message: ${text}`);
}

/** The branches of a plural or select, by their keyword: `one {…} other {…}`. */
function branchesOf(text: string): Map<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const close = closingBrace(text, open);
    branches.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
  return branches;
}

function chosenBranch(type: string, value: string | number, rest: string, forms: Forms): string {
  const branches = branchesOf(rest);
  const exact = branches.get(`=${value}`);
  if (exact !== undefined) return exact;
  const keyword = type === 'plural' ? pluralOf(Number(value), forms.plural) : String(value);
  return branches.get(keyword) ?? branches.get('other') ?? '';
}

function argument(body: string, values: Values, forms: Forms): string {
  const [name = '', type, ...rest] = body.split(',');
  const value = values[name.trim()];
  if (value === undefined) throw new Error(`Message lacks the value ${name.trim()}: {${body}}`);
  const shown = typeof value === 'number' ? formatNumber(value, forms) : value;
  if (type === undefined) return shown;
  const branch = chosenBranch(type.trim(), value, rest.join(','), forms);
  return formatMessage(branch.replaceAll('#', shown), values, forms);
}

/** One text after another: the full stop of an abbreviation, such as that of a year, also ends its sentence. */
const followedBy = (text: string, next: string): string =>
  text.endsWith('.') && /^\.(?!\.)/.test(next) ? text + next.slice(1) : text + next;

/**
 * A message in the part of ICU MessageFormat that the catalogues use: `{name}`,
 * `{n, plural, =0 {…} one {…} other {# …}}` and `{x, select, a {…} other {…}}`.
 * Numbers take the language's form; a value that ends with a full stop has no second one after it.
 * Throws if a value is missing.
 */
export function formatMessage(message: string, values: Values, forms: Forms): string {
  let text = '';
  let at = 0;
  for (let open = message.indexOf('{'); open >= 0; open = message.indexOf('{', at)) {
    const close = closingBrace(message, open);
    text = followedBy(text, message.slice(at, open));
    text += argument(message.slice(open + 1, close), values, forms);
    at = close + 1;
  }
  return followedBy(text, message.slice(at));
}
