import { parseSync, Visitor } from 'vite';
import type { CodeFile } from './source-files';

export interface LongFunction {
  place: string;
  lines: number;
}

interface Span {
  start: number;
  end: number;
}

/** Functions of more lines than allowed: 60, or 100 where they hold JSX. */
export function longFunctions({ path, text }: CodeFile): LongFunction[] {
  const functions: Span[] = [];
  const markup: Span[] = [];
  const { program } = parseSync(path, text);
  const note = (span: Span) => {
    functions.push(span);
  };
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
    JSXElement: (span) => {
      markup.push(span);
    },
  }).visit(program);
  const inside = (outer: Span) =>
    markup.some(({ start }) => start > outer.start && start < outer.end);
  return functions
    .map((span) => ({ span, lines: text.slice(span.start, span.end).split('\n').length }))
    .filter(({ span, lines }) => lines > (inside(span) ? 100 : 60))
    .map(({ span, lines }) => ({ place: `${path}:${lineOf(text, span.start)}`, lines }));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
