import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryText } from '../model/text';

const LOWER_CASE_WORD = /(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu;

/**
 * “Upper”, “lower” and “exclave” in the interface's further languages: parts of names, for which no
 * documentation in those languages is at hand.
 */
const EVERYDAY = 'yuxarı aşağı վերին ներքին էքսկլավ эксклав ექსკლავი'.split(' ');

/**
 * Words that are nobody's name: those that the documentation of Node, the map library
 * and the schema library, or the story's own prose in any language, writes in lower case.
 */
export function commonWords(texts: readonly StoryText[]): Set<string> {
  const prose = [...documentation(), ...texts.flatMap(sentencesOf)].join('\n');
  return new Set([...(prose.match(LOWER_CASE_WORD) ?? []), ...EVERYDAY]);
}

/** Names that every language has for the calendar, languages and scripts: in English, and of languages in each. */
export function sharedNames(languages: string[]): Set<string> {
  const dates = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2001, i, i + 1)));
  const format = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', timeZone: 'UTC' });
  const language = new Intl.DisplayNames('en', { type: 'language' });
  const script = new Intl.DisplayNames('en', { type: 'script' });
  const scripts = languages.map((code) => new Intl.Locale(code).maximize().script ?? 'Latn');
  const names = [
    ...dates.map((date) => format.format(date)),
    ...languages.map((code) => language.of(code) ?? ''),
    ...scripts.map((code) => script.of(code) ?? ''),
    ...languages.flatMap((own) => languages.map((code) => languageIn(own, code))),
  ];
  return new Set(names.join(' ').toLowerCase().split(/\s+/));
}

const languageIn = (own: string, code: string): string =>
  new Intl.DisplayNames(own, { type: 'language' }).of(code) ?? '';

/** Every sentence of a text, without its keys. */
export function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

function documentation(): string[] {
  const node = 'node_modules/@types/node';
  const files = readdirSync(node).filter((name) => name.endsWith('.d.ts'));
  const paths = files.map((name) => join(node, name));
  paths.push('node_modules/maplibre-gl/dist/maplibre-gl.d.ts', 'node_modules/valibot/README.md');
  return paths.map((path) => readFileSync(path, 'utf8'));
}
