import type { FeatureCollection } from 'geojson';
import type { ExploreState } from '../../../state/explore-state';
import type { StoredLine } from '../../../state/line/kept-lines';
import { courseFile, lineFile } from '../../../state/line/line-file';
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

function downloadGeojson(state: ExploreState, file: FeatureCollection): void {
  download(state, `${JSON.stringify(file, null, 1)}\n`, 'application/geo+json', 'geojson');
}

/** Gives the reader the line as a file. */
export function downloadLine(state: ExploreState, session: LineSession): void {
  downloadGeojson(state, lineFile(state, session));
}

/** Gives the reader a kept line: its course, or, where it cannot be shown, what was kept. */
export function downloadStored(
  state: ExploreState,
  session: LineSession,
  { kept, course }: StoredLine,
): void {
  if (course) downloadGeojson(state, courseFile(state, session, course));
  else download(state, kept, 'text/plain', 'txt');
}
