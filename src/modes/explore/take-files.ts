import type { ExploreState } from '../../state/explore-state';

function take(state: ExploreState, files: FileList | null | undefined): void {
  if (!files || files.length === 0) return;
  state.reader.files.value = [...files];
  state.reader.wanted.value = true;
}

/** Lets the reader choose files to open as comparison lines. */
export function chooseFiles(state: ExploreState): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.geojson,.json,.kml,.gpx';
  input.addEventListener('change', () => take(state, input.files));
  input.click();
}

/** Takes files that are dropped anywhere on the page; without this the browser would leave it for the file. */
export function followDrops(state: ExploreState): void {
  const { dropping, wanted } = state.reader;
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    wanted.value = true;
    dropping.value = true;
  };
  document.addEventListener('dragenter', over);
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) dropping.value = false;
  });
  document.addEventListener('drop', (event) => {
    dropping.value = false;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take(state, event.dataTransfer?.files);
  });
}

/** Where this browser keeps files of the reader's from before, what opens them is loaded at once. */
export async function lookForKeptFiles(state: ExploreState): Promise<void> {
  const databases = await indexedDB.databases?.().catch(() => []);
  if (databases?.some(({ name }) => name === 'delimit-reader')) state.reader.wanted.value = true;
}
