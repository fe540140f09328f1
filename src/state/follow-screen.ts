import type { ExploreState } from './explore-state';

function follow(query: string, take: (matches: boolean) => void): void {
  const media = matchMedia(query);
  take(media.matches);
  media.addEventListener('change', ({ matches }) => take(matches));
}

/** Takes the reader's colour scheme and the room on the screen, now and when they change. */
export function followScreen(state: ExploreState): void {
  follow('(prefers-color-scheme: dark)', (dark) => {
    state.theme.value = dark ? 'dark' : 'light';
  });
  follow('(width < 44rem)', (narrow) => {
    state.narrow.value = narrow;
  });
}
