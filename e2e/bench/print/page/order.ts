import contents, { layerUrls, measured } from 'virtual:dossier';
import { loadText } from 'virtual:dossier-texts';
import type { FeatureCollection } from 'geojson';
import { loadDescribed } from '../../../../src/i18n/load-described';
import { loadPrintMessages } from '../../../../src/i18n/load-print';
import { loadTranslator } from '../../../../src/i18n/load-translator';
import { loadTimeText } from '../../../../src/i18n/time';
import { loadFonts } from '../../../../src/modes/print/load-fonts';
import type { FileOrder } from '../../../../src/modes/print/make-file';
import { contentOfView } from '../../../../src/print/link/content-of-view';
import { viewOfLink } from '../../../../src/print/link/link-vocabulary';
import { parseSize } from '../../../../src/print/specification/paper';
import { DEFAULT_ELEMENTS } from '../../../../src/print/specification/print-specification';

const DPI = 300;
const SIZE = 'a3-landscape';

const read = async (address: string | undefined) =>
  (await (await fetch(address ?? '')).json()) as FeatureCollection;

/** The claim that opens first, on A3 at 300 dpi, with all its data and fonts at hand. */
export async function orderOf(): Promise<FileOrder> {
  const load = loadText[contents.dossier.defaultLanguage];
  const size = parseSize(SIZE);
  if (!load || !size) throw new Error('The dossier has no text in its default language');
  const { default: text } = await load();
  const translator = await loadTranslator(text.language);
  const data = await Promise.all(
    contents.layers.map(async ({ id }) => [id, await read(layerUrls[id])] as const),
  );
  await loadFonts('Աა');
  const dossier = {
    words: { contents, text, translator },
    describe: await loadDescribed(translator),
    messages: await loadPrintMessages(translator),
    timeText: await loadTimeText(translator),
    tour: [],
    data: new Map(data),
    measured: new Map(measured.map((each) => [each.id, each])),
  };
  const { view } = viewOfLink(contents, '');
  const content = contentOfView(dossier, view, null);
  const elements = new Set(DEFAULT_ELEMENTS);
  const specification = { size, margin: 4, scale: 'fit', colours: 'rgb', elements } as const;
  return { content, specification, dpi: DPI, svgText: 'live' };
}
