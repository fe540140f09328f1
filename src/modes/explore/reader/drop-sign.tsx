import type { ExploreState } from '../../../state/explore-state';

/** Over the whole page while a file is held above it. */
export function DropSign({ state }: { state: ExploreState }) {
  if (!state.reader.dropping.value) return null;
  return (
    <div class="drop-sign">
      <p>{state.words.value.translator.text('file.drop')}</p>
    </div>
  );
}
