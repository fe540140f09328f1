import { parseSize } from '../../print/specification/paper';
import {
  COLOUR_MODES,
  DEFAULT_ELEMENTS,
  FORMATS,
  PRINT_ELEMENTS,
  type PrintElement,
  type PrintFormat,
  type PrintSpecification,
} from '../../print/specification/print-specification';
import { LIMITS } from '../../print/specification/refusals';

/** What the command is asked for. */
export interface RenderOptions {
  dir: string;
  claims: readonly string[] | 'all';
  languages: readonly string[] | 'all';
  /** A link whose view is printed; its claim goes before `claims`. */
  view: string | null;
  formats: readonly PrintFormat[];
  specification: PrintSpecification;
  dpi: number;
  text: 'live' | 'outlines';
  /** Address of the published site, for the link on the print. */
  site: string | null;
  /** A file, or a folder where several are made. */
  out: string | null;
}

/** An order on the command line that makes no sense, with the word that does not. */
export class UsageError extends Error {}

const VALUES = [
  'dir',
  'claim',
  'lang',
  'view',
  'size',
  'margin',
  'scale',
  'show',
  'format',
  'color',
  'dpi',
  'text',
  'site',
  'out',
] as const;
type Name = (typeof VALUES)[number];

function readArguments(args: readonly string[]): { given: Map<Name, string>; all: boolean } {
  const given = new Map<Name, string>();
  let all = false;
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at]?.replace(/^--/, '') as Name;
    if (args[at] === '--all') all = true;
    else if (args[at]?.startsWith('--') && VALUES.includes(name)) {
      const value = args[at + 1];
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      given.set(name, value);
      at += 1;
    } else
      throw new UsageError(`${args[at]} is not known. Options: --${VALUES.join(', --')}, --all`);
  }
  return { given, all };
}

function oneOf<T extends string>(name: Name, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (!found) throw new UsageError(`--${name} ${value}: choose ${known.join(', ')}.`);
  return found;
}

function amount(name: Name, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    throw new UsageError(`--${name} ${value}: write a number.`);
  return number;
}

function elementsOf(value: string | undefined): ReadonlySet<PrintElement> {
  if (value === undefined) return new Set(DEFAULT_ELEMENTS);
  const names = value.split(',').filter((name) => name !== '');
  return new Set(names.map((name) => oneOf('show', name, PRINT_ELEMENTS)));
}

function sizeOf(text: string): PrintSpecification['size'] {
  const size = parseSize(text);
  if (!size)
    throw new UsageError(
      `--size ${text}: write a paper (a4, a3-landscape), 145mmx110mm or 1200x675px.`,
    );
  return size;
}

/** Told whatever the format: a PDF has none, but who orders 0 dpi would wait for another file than comes. */
function resolutionOf(text: string): number {
  const dpi = amount('dpi', text);
  const { least, most } = LIMITS.dpi;
  if (dpi >= least && dpi <= most) return dpi;
  throw new UsageError(`--dpi ${text}: the resolution must lie between ${least} and ${most} dpi.`);
}

const scaleOf = (text: string): number | 'fit' =>
  text === 'fit' ? 'fit' : amount('scale', text.replace(/^1:/, '').replaceAll(/[,_ ]/g, ''));

/** Each name once: two prints of one name would be one file. */
const listOf = (text: string | undefined, otherwise: readonly string[] | 'all') =>
  text === undefined ? otherwise : [...new Set(text.split(','))];

function formatsOf(given: ReadonlyMap<Name, string>, all: boolean): PrintFormat[] {
  const written = given.get('format') ?? (all ? 'pdf,png' : 'pdf');
  const known = [...new Set(written.replaceAll('jpg', 'jpeg').split(','))];
  return known.map((format) => oneOf('format', format, FORMATS));
}

/**
 * The order that arguments give, for instance
 * `--claim highway --lang az --size 145mmx110mm --format pdf --color cmyk --dpi 300 --out FILE`.
 * @throws UsageError for what makes no sense
 */
export function renderOptions(args: readonly string[]): RenderOptions {
  const { given, all } = readArguments(args);
  const value = (name: Name, otherwise: string) => given.get(name) ?? otherwise;
  const size = sizeOf(value('size', 'a4-landscape'));
  const colour = value('color', 'rgb').replace('gray', 'grey');
  return {
    dir: value('dir', 'data'),
    claims: listOf(given.get('claim'), all ? 'all' : []),
    languages: listOf(given.get('lang'), all ? 'all' : []),
    view: given.get('view') ?? null,
    formats: formatsOf(given, all),
    specification: {
      size,
      margin: amount('margin', value('margin', size.unit === 'mm' ? '4' : '28')),
      scale: scaleOf(value('scale', 'fit')),
      colours: oneOf('color', colour, COLOUR_MODES),
      elements: elementsOf(given.get('show')),
    },
    dpi: resolutionOf(value('dpi', '300')),
    text: oneOf('text', value('text', 'live'), ['live', 'outlines'] as const),
    site: given.get('site') ?? null,
    out: given.get('out') ?? null,
  };
}
