import './measuring-card.css';
import type { ComponentChildren } from 'preact';
import type { Translator } from '../../i18n/translator';
import { MEASURING_MODES, type MeasuringMode } from '../../model/measuring';

export interface MeasuringCardProps {
  translator: Translator;
  mode: MeasuringMode;
  points: number;
  /** What the points give, in words; empty before there are enough. */
  result: string;
  /** Why the last point was not set. */
  refused: string;
  canUndo: boolean;
  onMode: (mode: MeasuringMode) => void;
  onUndo: () => void;
  onClear: () => void;
  onClose: () => void;
  /** Takes the middle of the map: sets a point there, or copies where it is. */
  onMiddle: () => void;
  /** Keys on that button besides those that press it. */
  onMiddleKey: (event: KeyboardEvent) => void;
  /** The button is where keys work: what it takes is marked on the map. */
  onMiddleFocus: (has: boolean) => void;
  /** The readout of coordinates. */
  children?: ComponentChildren;
}

function Modes({ translator: { text }, mode, onMode }: MeasuringCardProps) {
  return (
    <fieldset>
      <legend class="visually-hidden">{text('measure.open')}</legend>
      <div class="measuring-modes">
        {MEASURING_MODES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="measuring"
              checked={each === mode}
              onChange={() => onMode(each)}
            />
            <span>{text(`measure.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Result({ translator: { text }, result, points, refused }: MeasuringCardProps) {
  return (
    <>
      <p class="measuring-result">{result || text('measure.points', { n: points })}</p>
      {refused && <p class="measuring-refused">{refused}</p>}
    </>
  );
}

function Buttons(props: MeasuringCardProps) {
  const { text } = props.translator;
  const isPosition = props.mode === 'position';
  return (
    <p class="measuring-buttons">
      <button
        type="button"
        aria-describedby="measuring-how"
        onClick={props.onMiddle}
        onKeyDown={props.onMiddleKey}
        onFocus={({ currentTarget }) =>
          props.onMiddleFocus(currentTarget.matches(':focus-visible'))
        }
        onBlur={() => props.onMiddleFocus(false)}
      >
        {text(isPosition ? 'measure.copy-middle' : 'measure.add')}
      </button>
      {!isPosition && (
        <>
          <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
            {text('line.undo')}
          </button>
          <button type="button" disabled={props.points === 0} onClick={props.onClear}>
            {text('measure.clear')}
          </button>
        </>
      )}
    </p>
  );
}

/** The tool for measuring by free hand, as it lies over the map. */
export function MeasuringCard(props: MeasuringCardProps) {
  const { text } = props.translator;
  const isPosition = props.mode === 'position';
  return (
    <section
      class="measuring"
      aria-labelledby="measuring-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <header>
        <h2 id="measuring-title" tabIndex={-1}>
          {text('measure.open')}
        </h2>
        <button
          type="button"
          class="popover-close"
          aria-label={text('popover.close')}
          onClick={props.onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <Modes {...props} />
      {isPosition ? props.children : <Result {...props} />}
      <Buttons {...props} />
      <p
        id="measuring-how"
        class={props.points > 0 && !isPosition ? 'visually-hidden' : 'quiet measuring-how'}
      >
        {text(isPosition ? 'measure.how-position' : 'measure.how')}
      </p>
      <p class="quiet measuring-basis">{text(isPosition ? 'measure.datum' : 'measure.basis')}</p>
    </section>
  );
}
