/** Version of the messages between an embedded map and its host page; named in each of them. */
export const EMBED_MESSAGES = 1;

/** What an embedded map tells its host page. */
export type EmbedReport =
  | { type: 'ready'; title: string }
  | { type: 'height'; height: number }
  | { type: 'claim'; claim: string; language: string }
  | { type: 'map'; state: 'started' | 'drawing' };

/** What a host page may ask of an embedded map. */
export type EmbedRequest =
  | { type: 'show'; claim?: string; language?: string }
  | { type: 'start' }
  | { type: 'rest' };

/** What an embedded map can show. */
export interface EmbedVocabulary {
  claims: readonly string[];
  languages: readonly string[];
}

/** A message as it is posted. */
export const embedMessage = (report: EmbedReport | EmbedRequest) => ({
  delimit: EMBED_MESSAGES,
  ...report,
});

const isIn = (names: readonly string[], value: unknown) =>
  value === undefined || (typeof value === 'string' && names.includes(value));

/**
 * The request in a message of any kind; null where it is none, is of another version, or asks for
 * what there is not. Throws at nothing that a message can hold.
 */
export function readEmbedRequest(
  data: unknown,
  { claims, languages }: EmbedVocabulary,
): EmbedRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { delimit, type, claim, language } = data as Record<string, unknown>;
  if (delimit !== EMBED_MESSAGES) return null;
  if (type === 'start' || type === 'rest') return { type };
  if (type !== 'show' || !isIn(claims, claim) || !isIn(languages, language)) return null;
  return { type, claim: claim as string | undefined, language: language as string | undefined };
}
