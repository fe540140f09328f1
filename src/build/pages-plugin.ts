import type { Plugin } from 'vite';
import { buildVersion } from './build-version';
import { facesFor } from './fonts/cut-faces';
import { hasFonts, pageLetters } from './fonts/page-letters';
import { PAGE_MARKER, type PageContext, pageFor, type RenderPage } from './page';
import { readContents } from './read-contents';

const EMPTY_PAGE = '<div id="app"></div>';

/**
 * Writes `index.html` in the dossier's default language and `<language>/index.html`
 * for each of its languages, all of them free of any address that depends on where
 * the site stands. While developing, the page is empty until the script draws it, and
 * without the policy, which would forbid the development server's own styles.
 */
export function pagesPlugin(dir: string, prepare: () => Promise<RenderPage>): Plugin {
  return {
    name: 'delimit:pages',
    enforce: 'post',
    transformIndexHtml(html, { server }) {
      if (!server) return html;
      return html.replace(PAGE_MARKER, EMPTY_PAGE);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const render = await prepare();
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build made no index.html.');
        const faces = hasFonts(bundle) ? await facesFor(dir) : [];
        const template = String(index.source);
        const build = buildVersion(bundle);
        for (const { fileName, context } of pages(dir)) {
          const markup = render(context);
          const { first, sheet } = pageLetters(bundle, faces, markup);
          const name = `letters-${context.language}.css`;
          const file = sheet && this.emitFile({ type: 'asset', name, source: sheet });
          const letters = file && { first, sheet: this.getFileName(file) };
          const own = { ...context, build, ...(letters && { letters }) };
          const source = pageFor(template, own, () => markup);
          if (fileName === 'index.html') index.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

function pages(dir: string): { fileName: string; context: PageContext }[] {
  const contents = readContents(dir);
  const { defaultLanguage, languages } = contents.dossier;
  const first = { contents, root: './', language: defaultLanguage };
  return [
    { fileName: 'index.html', context: first },
    ...languages.map((language) => ({
      fileName: `${language}/index.html`,
      context: { contents, root: '../', language },
    })),
  ];
}
