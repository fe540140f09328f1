import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { lineChanges } from '../../../measure/line-changes';
import type { Extent, LonLat } from '../../../model/common';
import { writeLine } from '../../../model/readers-line-link';
import { defaultView, type ViewVocabulary } from '../../../model/view';
import { ReaderStore } from '../../../opened/reader-store';
import type { ExploreState } from '../../explore-state';
import { readKeptLine, writeKeptLine } from '../kept-line';
import type { StoredLine } from '../kept-lines';
import { LineKeeping } from '../line-keeping';
import { flatCourse } from '../line-messages';
import { followLink, type LineSession, takeKept } from '../line-session';
import { LineTool } from '../line-tool';
import type { MovableLine } from '../moved-line';

const extent: Extent = [9, 44, 12, 47];
const mapped: LonLat[] = [
  [10, 45],
  [10.1, 45.1],
  [10.2, 45],
  [10.3, 45.1],
];
const line = { layer: 'line', mapped } as unknown as MovableLine;

/** The mapped line with its second vertex at another latitude. */
export const bent = (latitude: number): LonLat[] =>
  mapped.map(([x, y], at) => [x, at === 1 ? latitude : y]);
export const textOf = (course: LonLat[]) => writeLine(mapped, lineChanges(mapped, course));

/** An empty browser: the store of all visits, and the notes beside it. Unstub all globals after. */
export function newBrowser() {
  const store = new ReaderStore('invented', null);
  const notes = new Map<string, string>();
  vi.stubGlobal('location', { origin: 'https://invented.example', pathname: '/' });
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  /** Texts of lines, once what the pages have asked of the store is done. */
  const kept = async () => {
    await settled();
    const text = await store.readLine();
    return text && readKeptLine(text).text;
  };
  const aside = async () => {
    await settled();
    return (await store.readAside()).map((each) => readKeptLine(each).text);
  };
  const keep = (course: LonLat[]) =>
    store.keepLine(writeKeptLine(textOf(course), flatCourse(course)));
  return { store, notes, kept, aside, keep };
}

/** A page opened by a link with a line, or without. */
export async function visit(course: LonLat[] | null) {
  const vocabulary = { defaultClaim: 'a', tour: new Map() } as unknown as ViewVocabulary;
  const view = signal({ ...defaultView(vocabulary), line: course && textOf(course) });
  const words = signal({ contents: { dossier: { id: 'invented', extent } } });
  const state = { words, view, vocabulary, ignored: signal([]) } as unknown as ExploreState;
  const keeping = new LineKeeping(state, mapped);
  const onCourse = (now: readonly LonLat[], rest: boolean) => {
    if (rest) keeping.keep(now);
  };
  const tool = new LineTool(line, [], extent, { onCourse, onShift: () => undefined });
  const session = { tool, keeping, fromBefore: signal(null) } as unknown as LineSession;
  await takeKept(state, session);
  followLink(state, session);
  const move = (latitude: number) => tool.edit({ kind: 'move', index: 2, to: [10.2, latitude] });
  return { state, session, tool, lines: keeping.lines, move };
}

type Page = Awaited<ReturnType<typeof visit>>;

/** Courses of the lines that the page tells of; null for one that cannot be shown. */
export const told = ({ lines }: Page) => lines.others.value.map(({ course }) => course);
export const firstTold = ({ lines }: Page) => lines.others.value[0] as StoredLine;
