import type { RenderPage } from './page';

/** What the page says before any script runs. Nothing yet: the interface draws it all. */
export const renderPage: RenderPage = () => '';
