import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A font file of one script and weight. */
export interface FontFile {
  family: 'Noto Sans' | 'Noto Sans Armenian' | 'Noto Sans Georgian';
  weight: 400 | 600;
  path: string;
}

const PACKAGES = [
  ['Noto Sans', 'noto-sans', 'NotoSans'],
  ['Noto Sans Armenian', 'noto-sans-armenian', 'NotoSansArmenian'],
  ['Noto Sans Georgian', 'noto-sans-georgian', 'NotoSansGeorgian'],
] as const;
const STYLES = [
  [400, '400Regular'],
  [600, '600SemiBold'],
] as const;

/**
 * The whole TTF fonts (SIL OFL 1.1) that drawings are written with outside a browser: Latin, Cyrillic,
 * Armenian and Georgian, in the two weights of the drawings. The browser has smaller files of its own.
 */
export const FONT_FILES: readonly FontFile[] = PACKAGES.flatMap(([family, name, file]) =>
  STYLES.map(([weight, style]) => ({
    family,
    weight,
    path: require.resolve(`@expo-google-fonts/${name}/${style}/${file}_${style}.ttf`),
  })),
);
