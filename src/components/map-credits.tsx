import type { Words } from '../i18n/names';

export interface MapCreditsProps {
  words: Words;
  visible: ReadonlySet<string>;
}

/** The credit lines of the visible layers, each holder once, in the order of the layers from the top. */
export function creditsOf({ contents }: Words, visible: ReadonlySet<string>): string[] {
  const lines = contents.layers.filter(({ id }) => visible.has(id)).map(({ credit }) => credit);
  return [...new Set(lines.reverse().flatMap((line) => line.split(/;\s*/)))];
}

/** On every map: no opinion on status is implied, and whose data it is. */
export function MapCredits({ words, visible }: MapCreditsProps) {
  return (
    <section class="map-credits" aria-label={words.translator.text('map.credits')}>
      <p>{words.text.neutrality}</p>
      <p>{creditsOf(words, visible).join(' · ')}</p>
    </section>
  );
}
