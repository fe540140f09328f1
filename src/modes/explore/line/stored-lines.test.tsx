import { signal } from '@preact/signals';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { loadDossier } from '../../../build/load-dossier';
import { loadWords } from '../../../i18n/load-words';
import type { ExploreState } from '../../../state/explore-state';
import type { StoredLine } from '../../../state/line/kept-lines';
import type { LineSession } from '../../../state/line/line-session';
import { StoredLines } from './stored-lines';

const { contents } = loadDossier('data');

const unread: StoredLine = { kept: '{', course: null, isOfOlderData: false };
const other: StoredLine = { kept: '{}', course: [[10, 45]], isOfOlderData: false };

/** The page's words and buttons about some lines, in a language. */
async function shown(language: string, ...lines: StoredLine[]) {
  const words = await loadWords(contents, language);
  const state = { words: signal(words) } as unknown as ExploreState;
  const session = { keeping: { lines: { others: signal(lines) } } } as unknown as LineSession;
  return { html: render(<StoredLines state={state} session={session} />), ...words.translator };
}

const buttons = (html: string) => html.match(/(?<=<button[^>]*>)[^<]*/g) ?? [];

it.each(['en', 'hy', 'az', 'ka', 'ru'])(
  'each line has its own words and buttons (%s)',
  async (language) => {
    const { html, text } = await shown(language, other, unread);
    expect(html).toContain(text('line.other'));
    expect(html).toContain(text('line.unread'));
    const both = [text('line.unread-download'), text('line.unread-discard')];
    expect(buttons(html)).toEqual([text('line.other-show'), ...both, ...both]);
  },
);

it('nothing is said where no other line is kept', async () => {
  expect((await shown('en')).html).toBe('');
});
