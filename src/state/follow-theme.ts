import type { ExploreState } from './explore-state';

/** Takes the reader's colour scheme, now and when it changes. */
export function followTheme(state: ExploreState): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const take = () => {
    state.theme.value = dark.matches ? 'dark' : 'light';
  };
  take();
  dark.addEventListener('change', take);
}
