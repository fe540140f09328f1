import sans400 from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import armenian400 from '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf?url';
import armenian600 from '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf?url';
import georgian400 from '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf?url';
import georgian600 from '@expo-google-fonts/noto-sans-georgian/600SemiBold/NotoSansGeorgian_600SemiBold.ttf?url';
import { type FontBytes, FontSet } from '../../print/text/font-set';

/** The fonts by script: the first writes Latin and Cyrillic and all that is common, and is always needed. */
const SCRIPTS = [
  { family: 'Noto Sans', files: { 400: sans400, 600: sans600 }, letters: /./ },
  {
    family: 'Noto Sans Armenian',
    files: { 400: armenian400, 600: armenian600 },
    letters: /\p{Script=Armenian}/u,
  },
  {
    family: 'Noto Sans Georgian',
    files: { 400: georgian400, 600: georgian600 },
    letters: /\p{Script=Georgian}/u,
  },
] as const;

const WEIGHTS = [400, 600] as const;
type Script = (typeof SCRIPTS)[number];

const loading = new Map<string, Promise<FontBytes>>();

async function load({ family, files }: Script, weight: 400 | 600): Promise<FontBytes> {
  const response = await fetch(files[weight]);
  if (!response.ok) throw new Error(`${family} ${weight}: ${response.status}`);
  return { family, weight, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function loadOnce(script: Script, weight: 400 | 600): Promise<FontBytes> {
  const address = script.files[weight];
  const begun = loading.get(address);
  if (begun) return begun;
  const file = load(script, weight).catch((error) => {
    loading.delete(address);
    throw error;
  });
  loading.set(address, file);
  return file;
}

/** The TTF fonts that PDF and SVG write a text with, each loaded once; rejects where one does not come. */
export async function loadFonts(text: string): Promise<FontSet> {
  const wanted = SCRIPTS.filter(({ letters }) => letters.test(text));
  const files = wanted.flatMap((script) => WEIGHTS.map((weight) => loadOnce(script, weight)));
  return new FontSet(await Promise.all(files));
}
