import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { claimPath } from '../../model/claim-address';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import { plateStylesheet } from '../../plate/svg/paint';
import type { TextsWriter } from '../../plate/svg/write-text';
import { outlinesWriter } from '../../print/text/write-outlines';
import { linkPicturePng } from '../claim-pages/link-pictures';
import { loadDossier } from '../load-dossier';
import { withModule } from '../load-through-vite';
import { printFonts } from '../raster/print-fonts';
import { headersFile } from '../serving/headers-file';
import { notFoundPage } from '../serving/not-found-page';
import { servingRules } from '../serving/rules';
import { siteAddress } from '../site-address';
import { bundleScript } from './bundle-script';
import { embedDocument } from './embed-document';
import { hostScriptFiles, type SiteFile } from './host-script';
import { oembedJson } from './oembed';
import { fontRules } from './page-fonts';
import { pageLetters } from './page-letters';
import { viewPage } from './view-page';

/** What `src/app/embed/static-embeds.tsx` gives of each page; it is loaded by its address, since `app` comes last. */
interface EmbedParts {
  language: string;
  claim: string;
  title: string;
  description: string;
  body: string;
  figure: { svg: string; outlined: string };
  pieces: string;
}
type StaticEmbeds = (
  contents: WholeDossier,
  data: LayerData,
  site: { script: string; site: string; writeTexts: TextsWriter },
) => AsyncGenerator<EmbedParts>;

const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const STYLES = ['embed-page.css', 'embed-words.css', 'embed-frame.css'];
const TO_ROOT = '../../../';

/** What an embedded page says after its script has begun. */
function saidLater(body: string): string {
  const said = body.matchAll(/data-(?:drawing|starting|live|failed)="([^"]*)"/g);
  return [...said].map(([, text]) => text).join();
}

async function htmlOf(parts: EmbedParts, rules: string, script: string): Promise<string> {
  const { language, claim, title, description, body } = parts;
  const fonts = await fontRules(pageLetters(body, saidLater(body)));
  const canonical = (siteAddress() || TO_ROOT) + claimPath(language, claim);
  const style = `${fonts}\n${rules}`;
  return embedDocument({ language, title, description, style, script, body, canonical });
}

/** All files of an embed, by name. */
async function folderOf(
  parts: EmbedParts,
  { texts }: WholeDossier,
  rules: string,
  boot: string,
): Promise<Record<string, string | Uint8Array>> {
  const { language, claim, title, description, figure, pieces } = parts;
  const site = siteAddress() || TO_ROOT;
  const work = texts[language]?.title ?? '';
  return {
    'index.html': await htmlOf(parts, rules, boot),
    'figure.svg': figure.svg,
    'figure.png': linkPicturePng(figure.outlined),
    'oembed.json': oembedJson({ language, claim, title, description, work, site }),
    'data.geojson': pieces,
  };
}

async function siteFiles(contents: WholeDossier): Promise<SiteFile[]> {
  const view = await bundleScript(source('modes/embed/boot/view.ts'));
  const host = await bundleScript(source('modes/embed/host/embed-script.ts'));
  const { version } = JSON.parse(readFileSync(source('../package.json'), 'utf8'));
  return [
    { fileName: 'embed/view/index.html', source: viewPage(contents, view) },
    ...hostScriptFiles(host, version),
    {
      fileName: '_headers',
      source: headersFile(servingRules(contents.dossier.languages, version)),
    },
    { fileName: '404.html', source: notFoundPage(contents, siteAddress() || '/') },
    // GitHub Pages would leave out files that begin with a line.
    { fileName: '.nojekyll', source: '' },
  ];
}

/**
 * Writes a page of each claim in each language to stand in a frame on other sites:
 * `embed/<language>/<claim>/index.html`.
 */
export function embedsPlugin(dir: string): Plugin {
  let live = '';
  return {
    name: 'delimit:embeds',
    apply: 'build',
    buildStart() {
      live = this.emitFile({
        type: 'chunk',
        id: source('app/embed/live.ts'),
        name: 'embed',
        preserveSignature: 'strict',
      });
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const address = TO_ROOT + this.getFileName(live);
        const rules = [
          ...STYLES.map((name) => readFileSync(source(`modes/embed/page/${name}`), 'utf8')),
          plateStylesheet(),
        ].join('\n');
        const boot = await bundleScript(source('modes/embed/boot/boot.ts'));
        const { contents, data } = loadDossier(dir);
        for (const file of await siteFiles(contents)) this.emitFile({ type: 'asset', ...file });
        const writeTexts = outlinesWriter(printFonts());
        await withModule('/src/app/embed/static-embeds.tsx', async (module) => {
          const { staticEmbeds } = module as { staticEmbeds: StaticEmbeds };
          const options = { script: address, site: siteAddress() || TO_ROOT, writeTexts };
          for await (const parts of staticEmbeds(contents, data, options)) {
            const folder = `embed/${parts.language}/${parts.claim}/`;
            const files = await folderOf(parts, contents, rules, boot);
            for (const [name, source] of Object.entries(files)) {
              this.emitFile({ type: 'asset', fileName: folder + name, source });
            }
          }
        });
      },
    },
  };
}
