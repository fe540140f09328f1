import { makeFile } from '../../../../src/modes/print/make-file';
import { composePrint } from '../../../../src/print/sheet/compose-print';
import { orderOf } from './order';
import { readBack } from './read-back';

/** A page that was made: how long it took and what came of it. */
export interface MadePage {
  ms: number;
  bytes: number;
  width: number;
  height: number;
  /** Canvases that it was put together from; 0 where nothing was read back. */
  tiles: number;
}

export type PageMaker = 'png' | 'pdf' | 'read-back';

declare global {
  interface Window {
    /** Loads all data; what is loaded is not timed, for nobody. */
    prepare: () => Promise<void>;
    makePage: (maker: PageMaker) => Promise<MadePage>;
  }
}

const order = orderOf();

window.prepare = async () => {
  await order;
};

async function made(maker: PageMaker): Promise<Omit<MadePage, 'ms'>> {
  const file = await order;
  if (maker === 'read-back') return readBack(composePrint(file.content, file.specification), file);
  const bytes = await makeFile(file, maker, 'page');
  const size = await sizeOf(bytes, maker);
  return { bytes: bytes.length, ...size, tiles: 0 };
}

async function sizeOf(bytes: Uint8Array, maker: PageMaker) {
  if (maker === 'pdf') return { width: 0, height: 0 };
  const { width, height } = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return { width, height };
}

window.makePage = async (maker) => {
  const start = performance.now();
  const page = await made(maker);
  return { ...page, ms: performance.now() - start };
};
