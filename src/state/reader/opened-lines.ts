import { batch, type Signal, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Extent, LonLat } from '../../model/common';
import { openRemotely } from '../../opened/open-remotely';
import type { OpenedFile } from '../../opened/opened-file';
import type { OpenedProblem } from '../../opened/problem';
import { type Keeping, openReaderStore, type ReaderStore } from '../../opened/reader-store';
import type { ExploreState } from '../explore-state';
import { drawOpenedRemotely, measureOpenedRemotely } from './measure-opened-remotely';
import type { OpenedMeasuring } from './reader-messages';

/** The lines of a file as they are drawn, as far as they are ready: in sheets, and with few positions for words. */
export interface DrawnLine {
  sheets: readonly FeatureCollection[];
  courses: readonly (readonly LonLat[])[];
}

/** A file that is open. */
export interface OpenedLine {
  id: number;
  file: OpenedFile;
  drawn: DrawnLine;
  keeping: Keeping;
  /** As the reader stated it, in metres; null is unknown. */
  accuracyMetres: number | null;
  measuring: OpenedMeasuring;
}

/** A file that was not opened, and why. */
export interface RefusedFile {
  name: string;
  problems: readonly OpenedProblem[];
  more: number;
}

const NOTHING_DRAWN: DrawnLine = { sheets: [], courses: [] };

const boundsOf = ({ positions }: OpenedFile): Extent => {
  const extent: Extent = [180, 90, -180, -90];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] as number, positions[at + 1] as number];
    extent[0] = Math.min(extent[0], x);
    extent[1] = Math.min(extent[1], y);
    extent[2] = Math.max(extent[2], x);
    extent[3] = Math.max(extent[3], y);
  }
  return extent;
};

/** The files that a reader opened: opened one by one, kept in this browser, drawn and measured. */
export class OpenedLines {
  readonly lines: Signal<readonly OpenedLine[]> = signal([]);
  readonly opening: Signal<{ name: string; share: number } | null> = signal(null);
  readonly refused: Signal<RefusedFile | null> = signal(null);
  /** Name of the file that was opened last. */
  readonly latest: Signal<string | null> = signal(null);
  private readonly store: Promise<ReaderStore>;
  private readonly measurings = new Map<number, AbortController>();
  private readonly drawings = new Map<number, AbortController>();
  private abort: AbortController | null = null;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly state: ExploreState) {
    this.store = openReaderStore(state.words.value.contents.dossier.id);
  }

  /** Opens what this browser kept from before; each file is measured anew. */
  async openKept(): Promise<void> {
    const kept = await (await this.store).readFiles();
    batch(() => {
      for (const { id, file, accuracyMetres } of kept)
        this.add(id, file, 'lasting', accuracyMetres);
    });
  }

  /** Opens files after those that are being opened; `frame` is told where the lines of each lie. */
  open(files: readonly File[], frame: (extent: Extent) => void): void {
    for (const file of files) this.queue = this.queue.then(() => this.openOne(file, frame));
  }

  /** Stops the opening of the present file. */
  cancel(): void {
    this.abort?.abort();
  }

  dismissRefusal(): void {
    this.refused.value = null;
  }

  remove(id: number): void {
    this.stop(id);
    this.drawings.get(id)?.abort();
    this.lines.value = this.lines.peek().filter((line) => line.id !== id);
    this.latest.value = null;
    void this.store.then((store) => store.dropFile(id));
  }

  setAccuracy(id: number, accuracyMetres: number | null): void {
    this.change(id, { accuracyMetres });
    this.measure(id);
    void this.store.then((store) => store.keepAccuracy(id, accuracyMetres));
  }

  /** Measures a file, anew where that is under way. */
  measure(id: number): void {
    this.measurings.get(id)?.abort();
    const line = this.lines.peek().find((each) => each.id === id);
    if (!line) return;
    const abort = new AbortController();
    this.measurings.set(id, abort);
    const tell = (measuring: OpenedMeasuring) => {
      if (!abort.signal.aborted) this.change(id, { measuring });
    };
    tell({ state: 'running', share: 0 });
    const { file, accuracyMetres } = line;
    measureOpenedRemotely(this.state, { file, accuracyMetres }, abort.signal, tell);
  }

  /** Stops the measuring of a file. */
  stop(id: number): void {
    this.measurings.get(id)?.abort();
    this.change(id, { measuring: { state: 'stopped' } });
  }

  /** Where the lines of a file lie. */
  extentOf(id: number): Extent | null {
    const line = this.lines.peek().find((each) => each.id === id);
    return line ? boundsOf(line.file) : null;
  }

  private change(id: number, changed: Partial<OpenedLine>): void {
    const lines = this.lines.peek();
    this.lines.value = lines.map((line) => (line.id === id ? { ...line, ...changed } : line));
  }

  private add(
    id: number,
    file: OpenedFile,
    keeping: Keeping,
    accuracyMetres: number | null = null,
  ): void {
    const measuring: OpenedMeasuring = { state: 'stopped' };
    const line = { id, file, drawn: NOTHING_DRAWN, keeping, accuracyMetres, measuring };
    this.lines.value = [...this.lines.peek(), line];
    this.draw(id, file);
    this.measure(id);
  }

  private draw(id: number, file: OpenedFile): void {
    const abort = new AbortController();
    this.drawings.set(id, abort);
    drawOpenedRemotely(file, abort.signal, (answer) => {
      const drawn = this.lines.peek().find((line) => line.id === id)?.drawn;
      if (!drawn) return;
      const more = 'sheet' in answer ? { sheets: [...drawn.sheets, answer.sheet] } : answer;
      this.change(id, { drawn: { ...drawn, ...more } });
    });
  }

  private async openOne(file: File, frame: (extent: Extent) => void): Promise<void> {
    const { extent } = this.state.words.value.contents.dossier;
    const { name } = file;
    this.abort = new AbortController();
    this.refused.value = null;
    this.latest.value = null;
    this.opening.value = { name, share: 0 };
    const result = await openRemotely(file, {
      extent,
      signal: this.abort.signal,
      onProgress: (share) => {
        this.opening.value = { name, share };
      },
    });
    this.opening.value = null;
    if (result.state === 'refused') this.refused.value = { name, ...result };
    if (result.state !== 'opened') return;
    const { id, keeping } = await (await this.store).keepFile(result.file);
    this.add(id, result.file, keeping);
    this.latest.value = result.file.name;
    frame(boundsOf(result.file));
  }
}
