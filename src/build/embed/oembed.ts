import { embedCode } from '../../components/embedding/embed-code';

export interface OembedPage {
  language: string;
  claim: string;
  title: string;
  description: string;
  /** Name of the whole work. */
  work: string;
  /** Whole address of the site's root; where it is not known, the way to it from the page. */
  site: string;
}

/** The frame, and the picture beside it, in pixels. */
export const FRAME_PX = { width: 640, height: 800 };
export const THUMBNAIL_PX = { width: 1200, height: 900 };

/** The oEmbed answer (oembed.com, 1.0) of one embed, of type `rich`. */
export function oembedJson({
  language,
  claim,
  title,
  description,
  work,
  site,
}: OembedPage): string {
  const wish = { site, language, claim, view: '', theme: 'auto', title };
  const html = embedCode('iframe', { ...wish, alternative: description, caption: title });
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: work,
    provider_url: site,
    cache_age: 86_400,
    html,
    ...FRAME_PX,
    thumbnail_url: `${site}embed/${language}/${claim}/figure.png`,
    thumbnail_width: THUMBNAIL_PX.width,
    thumbnail_height: THUMBNAIL_PX.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
