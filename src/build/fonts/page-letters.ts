import { basename } from 'node:path';
import type { Rollup } from 'vite';
import type { Face } from './faces';
import { scriptsOf } from './scripts-of';
import { letterSheet } from './style-sheet';

/** What a page says, without its tags, which are written in Latin letters whatever the language. */
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ');

/** Whether the site is built with fonts at all. */
export function hasFonts(bundle: Rollup.OutputBundle): boolean {
  return Object.keys(bundle).some((name) => name.endsWith('.woff2'));
}

/** The built files of these faces, relative to the site's root. */
function builtFiles(bundle: Rollup.OutputBundle, faces: readonly Face[]): Map<Face, string> {
  const files = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? [file] : []));
  const built = new Map<Face, string>();
  for (const face of faces) {
    const isOf = (name: string) => basename(face.file) === basename(name);
    const file = files.find(({ originalFileNames }) => originalFileNames.some(isOf));
    if (file) built.set(face, file.fileName);
  }
  return built;
}

/**
 * The letters of a page of this markup: the files that its first picture is drawn with, relative to
 * the site's root, and the style sheet of all files, to stand beside them; empty where none is built.
 * @param markup null for a page that preloads none: there all are taken however late they come
 */
export function pageLetters(
  bundle: Rollup.OutputBundle,
  faces: readonly Face[],
  markup: string | null,
): { first: string[]; sheet: string } {
  const scripts = markup === null ? [] : scriptsOf(textOf(markup));
  const isFirst = ({ script, part }: Face) => part === 'cut' && scripts.includes(script);
  const built = builtFiles(bundle, faces);
  const beside = new Map([...built].map(([face, file]) => [face, `./${basename(file)}`] as const));
  return {
    first: [...built].flatMap(([face, file]) => (isFirst(face) ? [file] : [])),
    sheet: letterSheet(beside, new Set(faces.filter(isFirst))),
  };
}
