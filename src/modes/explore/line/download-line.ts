import type { ExploreState } from '../../../state/explore-state';
import { lineFile } from '../../../state/line/line-file';
import type { LineSession } from '../../../state/line/line-session';

/** Gives the reader the line as a file. */
export function downloadLine(state: ExploreState, session: LineSession): void {
  const { contents, translator } = state.words.value;
  const text = `${JSON.stringify(lineFile(state, session), null, 1)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${contents.dossier.id}-${translator.text('line.file')}.geojson`;
  link.click();
  URL.revokeObjectURL(address);
}
