import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import { plateStylesheet } from '../../plate/svg/paint';
import { loadDossier } from '../load-dossier';
import { withModule } from '../load-through-vite';
import { bundleScript } from './bundle-script';
import { embedDocument } from './embed-document';
import { hostScriptFiles, type SiteFile } from './host-script';
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
}
type StaticEmbeds = (
  contents: WholeDossier,
  data: LayerData,
  script: string,
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
  const canonical = `${TO_ROOT}${language}/#claim=${claim}`;
  const style = `${fonts}\n${rules}`;
  return embedDocument({ language, title, description, style, script, body, canonical });
}

async function siteFiles(contents: WholeDossier): Promise<SiteFile[]> {
  const view = await bundleScript(source('modes/embed/boot/view.ts'));
  const host = await bundleScript(source('modes/embed/host/embed-script.ts'));
  const { version } = JSON.parse(readFileSync(source('../package.json'), 'utf8'));
  return [
    { fileName: 'embed/view/index.html', source: viewPage(contents, view) },
    ...hostScriptFiles(host, version),
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
        await withModule('/src/app/embed/static-embeds.tsx', async (module) => {
          const { staticEmbeds } = module as { staticEmbeds: StaticEmbeds };
          for await (const parts of staticEmbeds(contents, data, address)) {
            const fileName = `embed/${parts.language}/${parts.claim}/index.html`;
            const html = await htmlOf(parts, rules, boot);
            this.emitFile({ type: 'asset', fileName, source: html });
          }
        });
      },
    },
  };
}
