import { loadDossier } from '../../build/load-dossier';
import { loadDescribed } from '../../i18n/load-described';
import { loadPrintMessages } from '../../i18n/load-print';
import { loadWords } from '../../i18n/load-words';
import { loadTimeText } from '../../i18n/time';
import { measureAll } from '../../measure/measure-all';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { contentOfView, type PrintedDossier } from '../../print/link/content-of-view';
import { viewOfLink } from '../../print/link/link-vocabulary';
import type { PrintOrder } from './make-print';
import { type RenderOptions, UsageError } from './render-options';

interface Loaded {
  contents: WholeDossier;
  data: LayerData;
  measured: ReadonlyMap<string, Measured>;
}

function checked(name: string, wanted: readonly string[], known: readonly string[]): string[] {
  for (const id of wanted) {
    if (!known.includes(id))
      throw new UsageError(`--${name} ${id}: this dossier has ${known.join(', ')}.`);
  }
  return [...wanted];
}

/** The links of the views to print, without language. */
function linksOf({ claims, view }: RenderOptions, { contents }: Loaded): string[] {
  const known = contents.claims.map(({ id }) => id);
  if (view !== null) return [view];
  if (claims === 'all') return known.map((id) => `claim=${id}`);
  const wanted = claims.length > 0 ? claims : [contents.dossier.defaultClaim];
  return checked('claim', wanted, known).map((id) => `claim=${id}`);
}

function languagesOf({ languages }: RenderOptions, { contents }: Loaded): string[] {
  const { dossier } = contents;
  if (languages === 'all') return [...dossier.languages];
  return languages.length > 0
    ? checked('lang', languages, dossier.languages)
    : [dossier.defaultLanguage];
}

async function printed(loaded: Loaded, language: string): Promise<PrintedDossier> {
  const { contents, data, measured } = loaded;
  const words = await loadWords(contents, language);
  return {
    words,
    describe: await loadDescribed(words.translator),
    messages: await loadPrintMessages(words.translator),
    timeText: await loadTimeText(words.translator),
    tour: contents.tour,
    data,
    measured,
  };
}

/** The address of a view on the published site. */
function addressOf(site: string | null, language: string, link: string): string | null {
  if (site === null) return null;
  return `${site.replace(/\/*$/, '/')}${language}/#${link.replace(/^[^#]*#/, '')}`;
}

async function ordersOf(options: RenderOptions, loaded: Loaded): Promise<PrintOrder[]> {
  const orders: PrintOrder[] = [];
  for (const language of languagesOf(options, loaded)) {
    const dossier = await printed(loaded, language);
    for (const link of linksOf(options, loaded)) {
      const { view, ignored } = viewOfLink(loaded.contents, link);
      if (ignored.length > 0) console.error(`Not understood in the link: ${ignored.join(', ')}`);
      const content = contentOfView(dossier, view, addressOf(options.site, language, link));
      if (view.line !== null && content.line === null)
        throw new UsageError('The line of this link belongs to other data, or is damaged.');
      const { specification, dpi, text } = options;
      orders.push({ content, specification, dpi, text, name: `${view.claim}-${language}` });
    }
  }
  return orders;
}

/**
 * The prints that are ordered, with what they show.
 * @throws UsageError for what this dossier does not have
 */
export async function loadOrders(options: RenderOptions): Promise<PrintOrder[]> {
  const { contents, data } = loadDossier(options.dir);
  const measured = measureAll(contents, data);
  return ordersOf(options, { contents, data, measured });
}
