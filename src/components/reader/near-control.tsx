import { useEffect, useRef, useState } from 'preact/hooks';
import { formatValue } from '../../i18n/format';
import type { Translator } from '../../i18n/translator';
import { DISTANCE_STEPS, nearestStep } from '../../model/near-distance';
import { NEAR_METRES, nearMetres } from '../../model/reader-settings';

export interface NearControlProps {
  translator: Translator;
  /** Names the measurement, unique on the page. */
  id: string;
  /** What the dossier declares, in metres. */
  declared: readonly number[];
  /** The reader's distance in metres, or null. */
  set: number | null;
  /** Why the figure could not be made. */
  failure: string | undefined;
  /** It was opened just now: the focus moves in. */
  takesFocus: boolean;
  onSet: (metres: number | null) => void;
}

/** A distance in words. */
export function distanceText(metres: number, { forms }: Translator): string {
  return formatValue({ value: metres, low: null, high: null, unit: 'm' }, forms);
}

function Slider(props: NearControlProps & { metres: number }) {
  const { translator, id, metres, takesFocus, onSet } = props;
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) slider.current?.focus({ preventScroll: true });
  }, []);
  return (
    <input
      type="range"
      id={`near-${id}`}
      min={0}
      max={DISTANCE_STEPS.length - 1}
      step={1}
      value={nearestStep(metres)}
      aria-valuetext={distanceText(metres, translator)}
      ref={slider}
      onInput={({ currentTarget }) => onSet(DISTANCE_STEPS[Number(currentTarget.value)] ?? null)}
    />
  );
}

/** Any whole number of metres; what is no such number is said, and changes nothing. */
function MetresField({ translator, id, metres, onSet }: NearControlProps & { metres: number }) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && nearMetres(typed) === null;
  useEffect(() => {
    if (typed !== null && nearMetres(typed) !== metres) setTyped(null);
  }, [metres]);
  return (
    <>
      <label class="near-metres">
        {translator.text('near.metres')}
        <input
          type="number"
          min={NEAR_METRES.least}
          max={NEAR_METRES.most}
          step={1}
          value={typed ?? metres}
          aria-invalid={isBad}
          aria-describedby={isBad ? `near-limits-${id}` : undefined}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const asked = nearMetres(value);
            if (asked !== null) onSet(asked);
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      {isBad && (
        <p class="near-limits" id={`near-limits-${id}`} role="status">
          {translator.text('near.limits', { least: NEAR_METRES.least, most: NEAR_METRES.most })}
        </p>
      )}
    </>
  );
}

/** Sets what a measurement counts as near: a slider over round distances, and a field for any other. */
export function NearControl(props: NearControlProps) {
  const { translator, id, declared, set, failure, onSet } = props;
  const metres = set ?? Math.max(...declared);
  const words = declared.map((each) => distanceText(each, translator)).join(', ');
  return (
    <fieldset class="near-control">
      <legend class="visually-hidden">{translator.text('near.open')}</legend>
      <label class="near-label" for={`near-${id}`}>
        {translator.text('near.label')} <strong>{distanceText(metres, translator)}</strong>
      </label>
      <Slider {...props} metres={metres} />
      <MetresField {...props} metres={metres} />
      <p class="quiet">
        {set === null
          ? translator.text('near.declared', { declared: words })
          : translator.text('near.own', {
              distance: distanceText(metres, translator),
              declared: words,
            })}
      </p>
      {set !== null && (
        <button type="button" onClick={() => onSet(null)}>
          {translator.text('near.reset')}
        </button>
      )}
      {failure && <p role="status">{translator.text('near.failed', { reason: failure })}</p>}
    </fieldset>
  );
}
