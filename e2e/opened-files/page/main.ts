import type { Extent } from '../../../src/model/common';
import { openRemotely } from '../../../src/opened/open-remotely';
import { lineCount, type OpenedFile, vertexCount } from '../../../src/opened/opened-file';
import { readOpenedFile } from '../../../src/opened/read-opened-file';
import { openReaderStore, type ReaderStore } from '../../../src/opened/reader-store';
import { type Liveliness, watchMainThread } from './main-thread';
import { type FileSpec, makeFile } from './make-file';

/** What came of opening a file, in few words, and how the main thread fared meanwhile. */
export interface Opening extends Liveliness {
  state: string;
  vertices: number;
  lines: number;
  code: string;
  progress: number;
  bytes: number;
}

declare global {
  interface Window {
    /** Makes a file and opens it in the worker, or on the main thread for comparison. */
    openFile: (spec: FileSpec, where: 'worker' | 'main') => Promise<Opening>;
    /** Opens a file and cancels after the first report of progress. */
    cancelFile: (spec: FileSpec) => Promise<string>;
    store: {
      keep: (spec: FileSpec) => Promise<string>;
      /** Name, vertices and last position of every file that is kept. */
      read: () => Promise<string[]>;
      dropFirst: () => Promise<void>;
      keepLine: ReaderStore['keepLine'];
      dropAside: (line: string) => Promise<void>;
      readLine: () => Promise<string | null>;
      readAside: () => Promise<string[]>;
    };
  }
}

const extent: Extent = [10, 45, 12, 47];

window.openFile = async (spec, where) => {
  const file = makeFile(spec);
  let progress = 0;
  const onProgress = () => {
    progress += 1;
  };
  const watched = await watchMainThread(async () =>
    where === 'worker'
      ? openRemotely(file, { extent, onProgress })
      : readOpenedFile(new Uint8Array(await file.arrayBuffer()), file.name, { extent }),
  );
  const { result, ...liveliness } = watched;
  const opened = result.state === 'opened' ? result.file : null;
  return {
    ...liveliness,
    state: result.state,
    vertices: opened ? vertexCount(opened) : 0,
    lines: opened ? lineCount(opened) : 0,
    code: result.state === 'refused' ? (result.problems[0]?.code ?? '') : '',
    progress,
    bytes: file.size,
  };
};

window.cancelFile = async (spec) => {
  const cancel = new AbortController();
  const onProgress = () => cancel.abort();
  return (await openRemotely(makeFile(spec), { extent, onProgress, signal: cancel.signal })).state;
};

const storing = openReaderStore('invented');
const inShort = ({ name, positions }: OpenedFile) =>
  [name, positions.length / 2, ...positions.slice(-2)].join(' ');

window.store = {
  keep: async (spec) => {
    const result = await openRemotely(makeFile(spec), { extent });
    if (result.state !== 'opened') return result.state;
    return (await (await storing).keepFile(result.file)).keeping;
  },
  read: async () => (await (await storing).readFiles()).map(({ file }) => inShort(file)),
  dropFirst: async () => {
    const [first] = await (await storing).readFiles();
    if (first) await (await storing).dropFile(first.id);
  },
  keepLine: async (line, moved) => (await storing).keepLine(line, moved),
  dropAside: async (line) => (await storing).dropAside(line),
  readLine: async () => (await storing).readLine(),
  readAside: async () => (await storing).readAside(),
};
