import type { Words } from '../../i18n/words';
import {
  type FigureChoice,
  HIGH_FIGURES,
  LOW_FIGURES,
  MEASURED_FIGURES,
} from '../../model/reader-settings';

export interface FigureSwitchProps {
  words: Words;
  /** Tells it from others on the page. */
  id: string;
  choices: readonly FigureChoice[];
  chosen: FigureChoice;
  onChoose: (choice: FigureChoice) => void;
}

/** A choice in words: an end of the interval, or the name of a mapped version. */
function choiceName({ text, translator }: Words, choice: FigureChoice): string {
  switch (choice) {
    case MEASURED_FIGURES:
    case LOW_FIGURES:
    case HIGH_FIGURES:
      return translator.text(`figures.${choice as 'measured' | 'low' | 'high'}`);
    default:
      return text.versions[choice] ?? choice;
  }
}

/** Chooses what every figure of the page shows. */
export function FigureSwitch({ words, id, choices, chosen, onChoose }: FigureSwitchProps) {
  return (
    <fieldset class="figure-switch">
      <legend>{words.translator.text('figures.title')}</legend>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`figures-${id}`}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{choiceName(words, choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Says which figures are shown where they are not those measured, and leads back. */
export function FiguresNotice({
  words,
  chosen,
  onReset,
}: {
  words: Words;
  chosen: FigureChoice;
  onReset: () => void;
}) {
  if (chosen === MEASURED_FIGURES) return null;
  const { translator } = words;
  const isEnd = chosen === LOW_FIGURES || chosen === HIGH_FIGURES;
  return (
    <p class="notice">
      {isEnd
        ? translator.text(`figures.now-${chosen as 'low' | 'high'}`)
        : translator.text('figures.now-version', { version: choiceName(words, chosen) })}{' '}
      <button type="button" onClick={onReset}>
        {translator.text('figures.reset')}
      </button>
    </p>
  );
}
