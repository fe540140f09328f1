import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import type { WholeDossier } from '../../model/loaded-dossier';
import { buildVersion } from '../build-version';
import { bundleScript } from '../embed/bundle-script';
import { engineVersion } from '../engine-name';
import { facesFor } from '../fonts/cut-faces';
import { hasFonts, pageLetters } from '../fonts/page-letters';
import { withModule } from '../load-through-vite';
import { readContents } from '../read-contents';
import { smallPageStyle } from '../small-page-style';
import { runChecks } from './run-checks';
import { statusDocument } from './status-document';

/** What `src/app/status/status-pages.tsx` exports; it is loaded by its address, since `app` comes last. */
interface StatusModule {
  statusParts: (
    contents: WholeDossier,
    report: { engine: string; build: string; checks: number; issues: readonly string[] },
    language: string,
    root: string,
  ) => Promise<{ language: string; title: string; body: string }>;
}

const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The sheet of the site's letters of all scripts; empty where it is built without fonts. */
async function letterSheet(bundle: Rollup.OutputBundle, dir: string): Promise<string> {
  return hasFonts(bundle) ? pageLetters(bundle, await facesFor(dir), null).sheet : '';
}

/** Writes the self-check: `status/<language>/`, and `status/` in the dossier's default language. */
export function statusPlugin(dir: string): Plugin {
  return {
    name: 'delimit:status',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const contents = readContents(dir);
        const report = {
          engine: engineVersion(),
          build: buildVersion(bundle),
          ...(await runChecks(dir)),
        };
        const style = smallPageStyle('modes/status/status-page.css');
        const script = await bundleScript(source('modes/status/status-script.ts'));
        const sheet = await letterSheet(bundle, dir);
        const name = 'letters-status.css';
        const file = sheet && this.emitFile({ type: 'asset', name, source: sheet });
        const letters = file && this.getFileName(file);
        const { defaultLanguage, languages } = contents.dossier;
        const pages = [
          { language: defaultLanguage, path: 'status/', root: '../' },
          ...languages.map((language) => ({
            language,
            path: `status/${language}/`,
            root: '../../',
          })),
        ];
        await withModule('/src/app/status/status-pages.tsx', async (module) => {
          const { statusParts } = module as StatusModule;
          for (const { language, path, root } of pages) {
            const parts = await statusParts(contents, report, language, root);
            const document = { ...parts, style, script, letters: letters && root + letters };
            const html = statusDocument(document);
            this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
          }
        });
      },
    },
  };
}
