import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtendedBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url';
import armenianBold from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-600-normal.woff2?url';
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff2?url';
import georgianBold from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import cut from '../i18n/fonts/sans-400.woff2?url';
import cutBold from '../i18n/fonts/sans-600.woff2?url';
import { FONT_NAMES } from './font-names';

/**
 * Each file is fetched only for its letters, and the first that covers one is taken:
 * `cut` holds the page's own letters, the others as their style sheets state them.
 */
const RANGES = {
  cut: [
    'U+0020-007E',
    'U+00A0',
    'U+00A9',
    'U+00AB',
    'U+00B0-00B2',
    'U+00B7',
    'U+00BB',
    'U+00D7',
    'U+2013-2014',
    'U+2018-2019',
    'U+201C-201D',
    'U+2020-2027',
    'U+2212',
  ],
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'],
  latinExtended: ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1E9F', 'U+20AD-20C0'],
  cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  armenian: ['U+0530-058F', 'U+FB13-FB17'],
  georgian: ['U+10A0-10FF', 'U+1C90-1CBF', 'U+2D00-2D2F'],
};

interface FontFiles {
  cut: string;
  latin: string;
  latinExtended: string;
  cyrillic: string;
  armenian: string;
  georgian: string;
}

function faces(files: FontFiles) {
  const scripts = Object.keys(files) as (keyof FontFiles)[];
  return scripts.map((script) => ({
    url: new URL(files[script], document.baseURI).href,
    'unicode-range': RANGES[script],
  }));
}

/** The font files for the style's `font-faces`; MapLibre fetches each when a letter of it is drawn. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  return {
    [FONT_NAMES[400]]: faces({ cut, latin, latinExtended, cyrillic, armenian, georgian }),
    [FONT_NAMES[600]]: faces({
      cut: cutBold,
      latin: latinBold,
      latinExtended: latinExtendedBold,
      cyrillic: cyrillicBold,
      armenian: armenianBold,
      georgian: georgianBold,
    }),
  };
}
