import fonts from 'virtual:print-fonts';
import { type FontBytes, FontSet } from '../../print/text/font-set';

type PrintFont = (typeof fonts)[number];

/** Fonts that are needed only where a text has letters of their script; the other is always needed. */
const SCRIPT_OF: Readonly<Record<string, RegExp>> = {
  'Noto Sans Armenian': /\p{Script=Armenian}/u,
  'Noto Sans Georgian': /\p{Script=Georgian}/u,
};

const loading = new Map<string, Promise<Uint8Array>>();

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function loadOnce(address: string): Promise<Uint8Array> {
  const begun = loading.get(address);
  if (begun) return begun;
  const file = load(address).catch((error) => {
    loading.delete(address);
    throw error;
  });
  loading.set(address, file);
  return file;
}

async function fontSet(wanted: readonly PrintFont[], part: 'cut' | 'whole'): Promise<FontSet> {
  const files = wanted.map(
    async ({ family, weight, [part]: address }): Promise<FontBytes> => ({
      family,
      weight,
      bytes: await loadOnce(address),
    }),
  );
  return new FontSet(await Promise.all(files));
}

/**
 * The TTF fonts that PDF and SVG write a text with, each loaded once: cut to the letters of the dossier,
 * whole where the text has others. Rejects where one does not come.
 */
export async function loadFonts(text: string): Promise<FontSet> {
  const wanted = fonts.filter(({ family }) => SCRIPT_OF[family]?.test(text) ?? true);
  const cut = await fontSet(wanted, 'cut');
  const isWhole = ([400, 600] as const).every((weight) => cut.missingIn(text, weight).length === 0);
  return isWhole ? cut : fontSet(wanted, 'whole');
}
