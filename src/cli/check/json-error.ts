/** Where a JSON text stops being JSON: 1-based line and column. */
export interface JsonError {
  line: number;
  column: number;
  message: string;
}

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/y;

/**
 * Finds where a text that `JSON.parse` refused stops being JSON, given what it threw. Its own
 * message has a position in some cases only, so the text is read again here.
 */
export function locateJsonError(text: string, error: unknown): JsonError {
  const offset = firstWrongToken(text);
  const before = text.slice(0, offset).split('\n');
  const message = offset >= text.trimEnd().length ? 'the text ends too early' : words(error);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}

function words(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/,? (in JSON )?at position.*$/s, '').replace(/, ".*$/s, '');
}

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

function firstWrongToken(text: string): number {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const token = match?.[1] ?? (match?.[2] ? '"' : match?.[3] ? '0' : null);
    const next: State | null = token === null ? null : step(state, token, open);
    if (!match || next === null) return skipSpace(text, start);
    state = next;
    if (open.length === 0 && state === 'comma-or-end') return skipSpace(text, TOKEN.lastIndex);
  }
}

/** The state after a token, or null where the token may not stand; keeps the stack of brackets. */
function step(state: State, token: string, open: ('{' | '[')[]): State | null {
  if (token === '{' || token === '[') {
    if (!state.startsWith('value')) return null;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const matches = open.at(-1) === (token === '}' ? '{' : '[');
    if (!state.endsWith('-or-end') || !matches) return null;
    open.pop();
    return 'comma-or-end';
  }
  if (token === ',') {
    if (state !== 'comma-or-end') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === ':') return state === 'colon' ? 'value' : null;
  if (state.startsWith('key')) return token === '"' ? 'colon' : null;
  return state.startsWith('value') ? 'comma-or-end' : null;
}

function skipSpace(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
}
