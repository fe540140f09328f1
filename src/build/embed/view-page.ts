import type { WholeDossier } from '../../model/loaded-dossier';
import { escapeHtml } from '../page';
import { embedPolicy } from './embed-document';

const first = (own: string, all: readonly string[]) => [own, ...all.filter((one) => one !== own)];

/** `embed/view/index.html`: leads any view to its claim's page; without script it lists the claims. */
export function viewPage({ dossier, claims, texts, tour }: WholeDossier, script: string): string {
  const { defaultLanguage, defaultClaim, languages } = dossier;
  const text = texts[defaultLanguage];
  const ids = claims.map(({ id }) => id);
  const steps = tour.flatMap(({ id, claim }) => (claim ? [`${id}:${claim}`] : []));
  const items = ids.map(
    (id) =>
      `<li><a href="../${defaultLanguage}/${id}/">${escapeHtml(text?.claims[id]?.title ?? id)}</a></li>`,
  );
  return [
    `<!doctype html><html lang="${defaultLanguage}" data-languages="${first(defaultLanguage, languages).join(' ')}" data-claims="${first(defaultClaim, ids).join(' ')}" data-steps="${steps.join(' ')}"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(embedPolicy('', script))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(text?.title ?? dossier.id)}</title>`,
    '<link rel="icon" href="data:,">',
    `<script>${script}</script>`,
    `</head><body><noscript><ul>${items.join('')}</ul></noscript></body></html>\n`,
  ].join('\n');
}
