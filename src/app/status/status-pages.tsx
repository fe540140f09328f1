import { renderToString } from 'preact-render-to-string';
import { loadStatus } from '../../i18n/load-status';
import { loadWords } from '../../i18n/load-words';
import type { WholeDossier } from '../../model/loaded-dossier';
import { type BuildReport, StatusPage } from '../../modes/status/status-page';

/** What the self-check says in one language. */
export interface StatusParts {
  language: string;
  title: string;
  body: string;
}

/** Writes the self-check in a language of the dossier, for a page with that way to the site's root. */
export async function statusParts(
  contents: WholeDossier,
  report: BuildReport,
  language: string,
  root: string,
): Promise<StatusParts> {
  const words = await loadWords(contents, language);
  const text = await loadStatus(words.translator);
  const title = `${text('status.title')} – ${words.text.title}`;
  const page = <StatusPage words={words} text={text} report={report} root={root} />;
  return { language, title, body: renderToString(page) };
}
