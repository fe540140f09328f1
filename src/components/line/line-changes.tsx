import { formatValue } from '../../i18n/format';
import { countryName, featureName, measurementName, type Words } from '../../i18n/names';
import type { SideChange } from '../../measure/side-changes';
import type { Measured } from '../../model/measured';
import { valueText } from '../quantity';
import { changesOf } from './changes';

type Results = ReadonlyMap<string, Measured>;

export interface LineChangesProps {
  words: Words;
  mapped: Results;
  /** What was measured on the reader's line. */
  now: Results;
  depends: readonly string[];
  sides: readonly SideChange[];
  /** Measurements that come first: those of the claim that is read. */
  first: readonly string[];
}

/** A figure that stays as it is. */
function sameText({ translator }: Words, measured: Measured): string {
  const same = translator.text('line.same');
  return measured.value === null ? same : `${valueText(measured, translator)}, ${same}`;
}

/** The change of one measurement, under its name. */
function MeasurementChange({ words, id, mapped, now }: LineChangesProps & { id: string }) {
  const [before, is] = [mapped.get(id), now.get(id)];
  if (!before) return null;
  const changes = is ? changesOf(words, before, is) : [];
  return (
    <li>
      <span class="change-name">{measurementName(words, id)}</span>
      {is && changes.length === 0 && <span class="change-value">{sameText(words, is)}</span>}
      {!is && <span class="change-value">{words.translator.text('line.gone')}</span>}
      {changes.map(({ part, name, text }) => (
        <span key={part} class="change-value">
          {name && <span class="change-part">{name}: </span>}
          <span class="number-text">{text}</span>
        </span>
      ))}
    </li>
  );
}

/** Less ground than this comes of where a stretch is joined to the rest. */
const LEAST_SQUARE_METRES = 10;

/** What comes to one side: how much ground, and which villages. */
function SideText({ words, side }: { words: Words; side: SideChange }) {
  const { text, forms } = words.translator;
  if (side.squareMetres < LEAST_SQUARE_METRES && side.points.length === 0) return null;
  const country = countryName(words, side.country ?? '');
  const size = { value: side.squareMetres, low: null, high: null, unit: 'm2' as const };
  const places = side.points.map(({ layer, id }) => featureName(words, layer, id) ?? id);
  return (
    <li class="change-side">
      <span>{text('line.to-side', { country, area: formatValue(size, forms) })}</span>
      {places.length > 0 && (
        <strong>{text('line.villages', { country, places: places.join(', ') })}</strong>
      )}
    </li>
  );
}

/** Whether the reader's line changes a measurement. */
function isChanged({ words, mapped, now }: LineChangesProps, id: string): boolean {
  const [before, is] = [mapped.get(id), now.get(id)];
  return before !== undefined && (!is || changesOf(words, before, is).length > 0);
}

/** The measurement that is watched: that which is read, else the first of its claim or of all that changed. */
function watched(props: LineChangesProps): string | undefined {
  const { depends, first } = props;
  const read = first.filter((id) => depends.includes(id));
  return read[0] ?? depends.find((id) => isChanged(props, id));
}

/** The figure that is watched, and the ground and villages that change sides. */
export function WatchedChange(props: LineChangesProps) {
  const id = watched(props);
  return (
    <ul class="line-changes">
      {id && <MeasurementChange {...props} id={id} />}
      {props.sides.map((side) => (
        <SideText key={side.side} words={props.words} side={side} />
      ))}
    </ul>
  );
}

/** Every other figure that the reader's line changes, and how many stay. */
export function OtherChanges(props: LineChangesProps) {
  const own = watched(props);
  const others = props.depends.filter((id) => id !== own);
  const changed = others.filter((id) => isChanged(props, id));
  const unchanged = others.length - changed.length;
  return (
    <ul class="line-changes">
      {changed.map((id) => (
        <MeasurementChange key={id} {...props} id={id} />
      ))}
      {unchanged > 0 && (
        <li class="quiet">{props.words.translator.text('line.unchanged', { n: unchanged })}</li>
      )}
    </ul>
  );
}
