import sans400 from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import armenian400 from '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf?url';
import armenian600 from '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf?url';
import georgian400 from '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf?url';
import georgian600 from '@expo-google-fonts/noto-sans-georgian/600SemiBold/NotoSansGeorgian_600SemiBold.ttf?url';
import { FontSet } from '../../print/text/font-set';

const FILES = [
  ['Noto Sans', 400, sans400],
  ['Noto Sans', 600, sans600],
  ['Noto Sans Armenian', 400, armenian400],
  ['Noto Sans Armenian', 600, armenian600],
  ['Noto Sans Georgian', 400, georgian400],
  ['Noto Sans Georgian', 600, georgian600],
] as const;

let loading: Promise<FontSet> | null = null;

async function load(): Promise<FontSet> {
  const files = FILES.map(async ([family, weight, address]) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${family} ${weight}: ${response.status}`);
    return { family, weight, bytes: new Uint8Array(await response.arrayBuffer()) };
  });
  return new FontSet(await Promise.all(files));
}

/** The TTF fonts that PDF and SVG are written with, loaded once; rejects where one does not come. */
export function loadFonts(): Promise<FontSet> {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}
