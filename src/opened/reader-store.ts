import { isObject } from '../model/geojson-rules/walk';
import { answerOf, DOSSIER_INDEX, FILES, LINES, openDatabase, written } from './database';
import { isOpenedFile } from './kept-file';
import type { OpenedFile } from './opened-file';
import type { Message } from './problem';

/**
 * How long something is kept: `lasting` over a reload, or until the page is left, because the browser
 * stores nothing (`memory`) or has no room for it (`no-room`).
 */
export type Keeping = 'lasting' | 'memory' | 'no-room';

/** An opened file that is kept, with the number by which it is dropped. */
export interface KeptFile {
  id: number;
  file: OpenedFile;
  /** As the reader stated it, in metres; null is unknown. */
  accuracyMetres: number | null;
}

const isAccuracy = (value: unknown): value is number =>
  Number.isFinite(value) && Number(value) >= 0;

/** What to tell the reader; null where all is kept as one expects. */
export function keepingMessage(
  keeping: Keeping,
): Message<'opened.kept.memory' | 'opened.kept.no-room'> | null {
  return keeping === 'lasting' ? null : { key: `opened.kept.${keeping}`, values: {} };
}

/** Keeps what a reader opened and moved on one dossier, in this browser alone. Nothing rejects. */
export class ReaderStore {
  /** Files that the database did not take, by negative numbers. */
  private readonly files = new Map<number, Omit<KeptFile, 'id'>>();
  private line: string | null = null;
  private readonly aside = new Set<string>();

  constructor(
    private readonly dossier: string,
    private readonly database: IDBDatabase | null,
  ) {}

  /** All files that are kept, in the order in which they were opened. */
  async readFiles(): Promise<KeptFile[]> {
    const here = [...this.files].map(([id, kept]) => ({ id, ...kept }));
    return [...(await this.storedFiles()), ...here];
  }

  async keepFile(file: OpenedFile): Promise<{ id: number; keeping: Keeping }> {
    const value = { dossier: this.dossier, file };
    const stored = await this.write(FILES, (store) => store.add(value));
    if (stored.keeping === 'lasting') return { id: Number(stored.key), keeping: 'lasting' };
    const id = Math.min(0, ...this.files.keys()) - 1;
    this.files.set(id, { file, accuracyMetres: null });
    return { id, keeping: stored.keeping };
  }

  /** Keeps the accuracy that a reader stated for a file, in metres; null drops it. */
  async keepAccuracy(id: number, accuracyMetres: number | null): Promise<void> {
    const here = this.files.get(id);
    if (here) this.files.set(id, { ...here, accuracyMetres });
    else await this.restateAccuracy(id, accuracyMetres);
  }

  async dropFile(id: number): Promise<void> {
    if (this.files.delete(id)) return;
    await this.write(FILES, (store) => store.delete(id));
  }

  /** The reader's line as it was last kept, in whatever writing the caller gave it; or null. */
  async readLine(): Promise<string | null> {
    return this.line ?? (await this.storedLine(this.dossier));
  }

  /**
   * Keeps the reader's line in place of the one before; null drops it. Where it is said `over` which (null
   * for none), any other that stands there, as another page may have left it, is set aside, where none
   * that is kept later takes its place. `back` is taken back from there. All of it, or nothing.
   */
  async keepLine(
    line: string | null,
    { over, back = null }: { over?: string | null; back?: string | null } = {},
  ): Promise<Keeping> {
    const isOther = (found: unknown): found is string =>
      over !== undefined && typeof found === 'string' && found !== over && found !== line;
    const { keeping } = await this.write(LINES, (store) => {
      const before: IDBRequest<unknown> = store.get(this.dossier);
      before.addEventListener('success', () => {
        if (isOther(before.result)) store.put(before.result, this.asideKey(before.result));
      });
      if (back !== null) store.delete(this.asideKey(back));
      return line === null ? store.delete(this.dossier) : store.put(line, this.dossier);
    });
    if (isOther(this.line)) this.aside.add(this.line);
    if (back !== null) this.aside.delete(back);
    this.line = keeping === 'lasting' ? null : line;
    return keeping;
  }

  /** The lines that were set aside, each once. */
  async readAside(): Promise<string[]> {
    return [...new Set([...(await this.storedAside()), ...this.aside])];
  }

  async dropAside(line: string): Promise<void> {
    this.aside.delete(line);
    await this.write(LINES, (store) => store.delete(this.asideKey(line)));
  }

  /** The line itself is the key, so that several, from several pages, never take each other's place. */
  private asideKey(line: string): string {
    return `${this.dossier}/aside/${line}`;
  }

  private async storedAside(): Promise<string[]> {
    if (!this.database) return [];
    try {
      const store = this.database.transaction(LINES).objectStore(LINES);
      const range = IDBKeyRange.bound(this.asideKey(''), this.asideKey('\uffff'));
      const values: unknown[] = await answerOf(store.getAll(range));
      return values.filter((value) => typeof value === 'string');
    } catch {
      return [];
    }
  }

  private async storedLine(key: string): Promise<string | null> {
    if (!this.database) return null;
    try {
      const store = this.database.transaction(LINES).objectStore(LINES);
      const value: unknown = await answerOf(store.get(key));
      return typeof value === 'string' ? value : null;
    } catch {
      return null;
    }
  }

  private async storedFiles(): Promise<KeptFile[]> {
    if (!this.database) return [];
    try {
      const index = this.database.transaction(FILES).objectStore(FILES).index(DOSSIER_INDEX);
      const [keys, values] = await Promise.all([
        answerOf(index.getAllKeys(this.dossier)),
        answerOf<Partial<Record<keyof KeptFile, unknown>>[]>(index.getAll(this.dossier)),
      ]);
      return values.flatMap(({ file, accuracyMetres: stated }, at) => {
        const accuracyMetres = isAccuracy(stated) ? stated : null;
        return isOpenedFile(file) ? [{ id: Number(keys[at]), file, accuracyMetres }] : [];
      });
    } catch {
      return [];
    }
  }

  private async restateAccuracy(id: number, accuracyMetres: number | null): Promise<void> {
    try {
      const stored: unknown =
        this.database &&
        (await answerOf(this.database.transaction(FILES).objectStore(FILES).get(id)));
      if (!isObject(stored)) return;
      await this.write(FILES, (store) => store.put({ ...stored, accuracyMetres }, id));
    } catch {
      // A database that is gone: whether the file itself is kept was said when it was opened.
    }
  }

  private async write(
    name: string,
    ask: (store: IDBObjectStore) => IDBRequest,
  ): Promise<{ keeping: Keeping; key?: unknown }> {
    if (!this.database) return { keeping: 'memory' };
    try {
      const transaction = this.database.transaction(name, 'readwrite');
      const done = written(transaction);
      const request = ask(transaction.objectStore(name));
      await done;
      return { keeping: 'lasting', key: request.result };
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { keeping: full ? 'no-room' : 'memory' };
    }
  }
}

/**
 * The store of one dossier. Where the browser keeps nothing it keeps in memory, and says so with each
 * thing that is kept.
 */
export async function openReaderStore(
  dossier: string,
  factory?: () => IDBFactory,
): Promise<ReaderStore> {
  return new ReaderStore(dossier, await openDatabase(factory));
}
