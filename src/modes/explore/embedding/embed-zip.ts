import { strToU8, zipSync } from 'fflate';
import { type EmbedWish, embedPage } from '../../../components/embedding/embed-code';
import { licencesText, selfHostedPage } from '../../../components/embedding/self-hosted';
import type { Layer } from '../../../model/layer';

/** What stands beside an embedded page, and goes with it. */
const BESIDE = ['figure.png', 'figure.svg', 'data.geojson'];

async function read(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Saves an embed for another server: page, picture, data and licences. Rejects where a file does not come. */
export async function saveEmbedZip(wish: EmbedWish, layers: readonly Layer[]): Promise<void> {
  const folder = embedPage({ ...wish, view: '', theme: 'auto', live: false }, false);
  const page = new TextDecoder().decode(await read(folder));
  const beside = await Promise.all(
    BESIDE.map(async (name) => [name, await read(folder + name)] as const),
  );
  const files = {
    'index.html': strToU8(selfHostedPage(page, wish.site)),
    'LICENCES.txt': strToU8(licencesText(layers)),
    ...Object.fromEntries(beside),
  };
  const address = URL.createObjectURL(new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${wish.claim}-${wish.language}.zip`;
  link.click();
  URL.revokeObjectURL(address);
}
