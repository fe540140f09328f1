import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { loadFirstTranslator } from '../../i18n/load-translator';
import type { ExploreState } from '../../state/explore-state';
import { loadWithWords } from './use-loaded';

/** A page that has said only what it says first. */
async function atFirst(language: string): Promise<ExploreState> {
  const translator = await loadFirstTranslator(language);
  return { language: signal({ translator }) } as unknown as ExploreState;
}

it.each(['en', 'hy', 'az', 'ka', 'ru'])(
  'brings the drawing of a moved line with the words that it says, in %s: without the map nothing else asked for them',
  async (language) => {
    const state = await atFirst(language);
    const say = () => state.language.value.translator.text('line.not-border');
    expect(say).toThrow('line.not-border is not loaded');
    const { default: Drawing } = await loadWithWords(state, import('./view-drawing'));
    expect(Drawing).toBeTypeOf('function');
    expect(say()).not.toBe('');
    expect(state.language.value.translator.language).toBe(language);
  },
);

it('gives nothing where the file does not come', async () => {
  const state = await atFirst('en');
  await expect(loadWithWords(state, Promise.reject(new Error('offline')))).rejects.toThrow(
    'offline',
  );
});
