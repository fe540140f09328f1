import type { ExploreState } from '../../../state/explore-state';
import { lineFile } from '../../../state/line/line-file';
import type { LineSession } from '../../../state/line/line-session';

function download({ words }: ExploreState, text: string, type: string, ending: string): void {
  const { contents, translator } = words.value;
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${contents.dossier.id}-${translator.text('line.file')}.${ending}`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Gives the reader the line as a file. */
export function downloadLine(state: ExploreState, session: LineSession): void {
  const text = `${JSON.stringify(lineFile(state, session), null, 1)}\n`;
  download(state, text, 'application/geo+json', 'geojson');
}

/** Gives the reader a kept line that cannot be shown, as it was kept. */
export function downloadUnread(state: ExploreState, kept: string): void {
  download(state, kept, 'text/plain', 'txt');
}
