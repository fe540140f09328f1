import { EMBED_MESSAGES, type EmbedReport } from './embed-message';

const REPORTS = ['ready', 'height', 'claim', 'map'];

/**
 * The report in a message of any kind, own or the common one about the height; null in all others.
 * Throws at nothing that a message can hold.
 */
export function readReport(data: unknown): EmbedReport | null {
  if (typeof data !== 'object' || data === null) return null;
  const { delimit, type, height } = data as Record<string, unknown>;
  const isOwn = delimit === EMBED_MESSAGES && typeof type === 'string' && REPORTS.includes(type);
  if (type === 'embed-size' || (isOwn && type === 'height'))
    return typeof height === 'number' ? { type: 'height', height } : null;
  return isOwn ? (data as EmbedReport) : null;
}
