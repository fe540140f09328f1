import { indexedPng } from '../../build/raster/indexed-png';
import { printFonts } from '../../build/raster/print-fonts';
import { rasterise } from '../../build/raster/rasterise';
import { valueText } from '../../components/quantity';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import type { Theme } from '../../layers/palette';
import { measureAll } from '../../measure/measure-all';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Size } from '../../plate/camera';
import { composePlate } from '../../plate/compose-plate';
import type { DisplayList } from '../../plate/display-list';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import { writeSvg } from '../../plate/svg/write-svg';
import { outlinesWriter } from '../../print/text/write-outlines';

/** The room of the map on pages of these widths, and the width that its picture is kept at, in pixels. */
const ROOMS: readonly { page: number; room: Size; keptPx: number }[] = [
  { page: 360, room: { width: 360, height: 236 }, keptPx: 300 },
  { page: 768, room: { width: 768, height: 390 }, keptPx: 400 },
  { page: 1280, room: { width: 592, height: 695 }, keptPx: 320 },
  { page: 1920, room: { width: 1104, height: 1000 }, keptPx: 460 },
];
const THEMES = ['light', 'dark'] as const;
/** The page and theme of the languages other than the first. */
const OTHER_LANGUAGES = { page: 1280, theme: 'light' };

/** One picture of the set. */
export interface PictureCase {
  /** File name, without its ending. */
  name: string;
  claim: string;
  language: string;
  theme: Theme;
  room: Size;
  keptPx: number;
}

/** Every claim at every width, light and dark, in the first language; at one width and light in the others. */
export function pictureCases({ claims, dossier }: WholeDossier): PictureCase[] {
  return claims.flatMap(({ id }) =>
    dossier.languages.flatMap((language) =>
      ROOMS.flatMap(({ page, ...room }) =>
        THEMES.filter(
          (theme) =>
            language === dossier.defaultLanguage ||
            (page === OTHER_LANGUAGES.page && theme === OTHER_LANGUAGES.theme),
        ).map((theme) => ({
          name: `${id}-${page}-${theme}-${language}`,
          claim: id,
          language,
          theme,
          ...room,
        })),
      ),
    ),
  );
}

/** Makes the display list of a case, from a dossier that is measured once. */
export async function pictureMaker(
  contents: WholeDossier,
  data: LayerData,
): Promise<(picture: PictureCase) => DisplayList> {
  const measured = measureAll(contents, data);
  const words = new Map<string, Words>();
  for (const language of contents.dossier.languages)
    words.set(language, await loadWords(contents, language));
  return ({ claim, language, room }) => {
    const own = words.get(language);
    const frame = contents.claims.find(({ id }) => id === claim)?.frame;
    if (!own || !frame) throw new Error(`No claim ${claim} in ${language}`);
    return composePlate({
      words: own,
      data,
      measured,
      claim,
      view: { extent: frame },
      size: room,
      show: { inset: true },
      labelOf: plateLabeller(own),
      besideOf: plateBeside(own),
      writeValue: (_, part) => valueText(part, own.translator),
    });
  };
}

/** A display list as the file that is kept of it. */
export function pictureFile(list: DisplayList, { theme, keptPx }: PictureCase): Buffer {
  const writeTexts = outlinesWriter(printFonts());
  const svg = writeSvg(list, {
    colours: theme,
    idPrefix: '',
    title: '',
    description: '',
    writeTexts,
  });
  const { widthPx, heightPx, rgba } = rasterise(svg, keptPx);
  return indexedPng({ width: widthPx, height: heightPx, rgba: rgba() });
}
