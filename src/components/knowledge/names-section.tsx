import type { Words } from '../../i18n/names';
import { readerName } from '../../i18n/place-names';
import type { Place } from '../../model/source';
import { languageLabel } from '../popover/side-names';

/** The reader's language, then the local ones in the dossier's order, then all others that have names. */
function languagesOf({ contents, text }: Words): string[] {
  const all = contents.places.flatMap(({ names }) => Object.keys(names)).sort();
  return [...new Set([text.language, ...contents.dossier.localLanguages, ...all])];
}

/** A spelling that no source confirms has a star, which is read out in words. */
function Unconfirmed({ words }: { words: Words }) {
  return (
    <>
      <span aria-hidden="true">*</span>
      <span class="visually-hidden"> {words.translator.text('popover.unconfirmed')}</span>
    </>
  );
}

function NameIn({ words, place, language }: { words: Words; place: Place; language: string }) {
  return (
    <span>
      <span lang={language}>{place.names[language] ?? '–'}</span>
      {place.unconfirmed.includes(language) && <Unconfirmed words={words} />}
    </span>
  );
}

function PlaceRow({
  words,
  place,
  languages,
}: {
  words: Words;
  place: Place;
  languages: string[];
}) {
  const { translator } = words;
  const [own = '', ...others] = languages;
  return (
    <tr>
      <th scope="row">
        <NameIn words={words} place={place} language={readerName(words, place)?.language ?? own} />
      </th>
      {others.map((language) => (
        <td key={language} data-label={languageLabel(language, translator.forms)}>
          <NameIn words={words} place={place} language={language} />
        </td>
      ))}
      <td data-label={translator.text('popover.variants')}>{place.variants.join(', ')}</td>
    </tr>
  );
}

/** Every place with all its names, and which of them no source confirms. */
function NamesTable({ words }: { words: Words }) {
  const { translator, contents } = words;
  const languages = languagesOf(words);
  return (
    <table class="knowledge-table foldable">
      <caption class="visually-hidden">{translator.text('knowledge.names-table')}</caption>
      <thead>
        <tr>
          {languages.map((language) => (
            <th key={language} scope="col">
              {languageLabel(language, translator.forms)}
            </th>
          ))}
          <th scope="col">{translator.text('popover.variants')}</th>
        </tr>
      </thead>
      <tbody>
        {contents.places.map((place) => (
          <PlaceRow key={place.id} words={words} place={place} languages={languages} />
        ))}
      </tbody>
    </table>
  );
}

/** How places are named, in which order, and all their names. */
export function NamesSection({ words }: { words: Words }) {
  const { text, forms } = words.translator;
  const local = words.contents.dossier.localLanguages.map((code) => languageLabel(code, forms));
  return (
    <section>
      <h3>{text('knowledge.names')}</h3>
      <p>{text('knowledge.names-lead')}</p>
      <p>{text('knowledge.names-order', { languages: local.join(', ') })}</p>
      <p>{text('knowledge.names-context')}</p>
      <details>
        <summary>{text('knowledge.names-table')}</summary>
        <p class="quiet">{text('knowledge.names-star')}</p>
        <NamesTable words={words} />
      </details>
    </section>
  );
}
