import type { Words } from '../i18n/names';
import { policyOf } from '../i18n/place-names';
import { type NamePolicy, READER_NAMES, SOURCE_NAMES } from '../model/view';
import { languageLabel } from './popover/side-names';

export interface NameChoiceProps {
  words: Words;
  onNames: (names: NamePolicy) => void;
}

/** A way of naming places, in words. */
export function policyLabel({ translator }: Words, policy: NamePolicy): string {
  if (policy === READER_NAMES) return translator.text('names.reader');
  if (policy === SOURCE_NAMES) return translator.text('names.source');
  return translator.text('names.local', { language: languageLabel(policy, translator.forms) });
}

/** How places are named on the map, in lists and in tables. */
export function NameChoice({ words, onNames }: NameChoiceProps) {
  const policies = [READER_NAMES, SOURCE_NAMES, ...words.contents.dossier.localLanguages];
  return (
    <fieldset class="name-choice">
      <legend>{words.translator.text('names.title')}</legend>
      {policies.map((policy) => (
        <label key={policy}>
          <input
            type="radio"
            name="names"
            value={policy}
            checked={policyOf(words) === policy}
            onChange={() => onNames(policy)}
          />
          <span>{policyLabel(words, policy)}</span>
        </label>
      ))}
    </fieldset>
  );
}
