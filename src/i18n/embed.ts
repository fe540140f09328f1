import type { enEmbed } from './en/embed';

export type EmbedKey = keyof typeof enEmbed;

/** What embedded maps say, in one language, in ICU MessageFormat. */
export type EmbedMessages = Readonly<Record<EmbedKey, string>>;

/** Writes one of them. */
export type EmbedText = (key: EmbedKey) => string;
