import { createServer } from 'vite';
import type { LayerData, WholeDossier } from '../model/loaded-dossier';
import { engineName } from './engine-name';
import { loadDossier } from './load-dossier';
import type { RenderPage } from './page';

/** What `src/app/static-page.tsx` exports; it is loaded by its address, since `app` comes last. */
type StaticPages = (
  contents: WholeDossier,
  data: LayerData,
  engine: string,
) => Promise<(page: { language: string; root: string }) => { app: string; words: string }>;

/**
 * What each page says before any script runs, from the application's own components. They are loaded
 * through Vite, because they are written for it.
 */
export async function renderStaticPage(dir: string): Promise<RenderPage> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { staticPages } = (await server.ssrLoadModule('/src/app/static-page.tsx')) as {
      staticPages: StaticPages;
    };
    const { contents, data } = loadDossier(dir);
    const pages = await staticPages(contents, data, engineName());
    return (page) => {
      const { app, words } = pages(page);
      return `<div id="app">${app}</div>\n${words}`;
    };
  } finally {
    await server.close();
  }
}
