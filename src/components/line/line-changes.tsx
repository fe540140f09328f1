import { formatValue } from '../../i18n/format';
import { countryName, featureName, measurementName, type Words } from '../../i18n/names';
import type { SideChange } from '../../measure/side-changes';
import type { Measured } from '../../model/measured';
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

/** The change of one measurement, under its name. */
function MeasurementChange({ words, id, mapped, now }: LineChangesProps & { id: string }) {
  const [before, is] = [mapped.get(id), now.get(id)];
  if (!before) return null;
  const changes = is ? changesOf(words, before, is) : [];
  return (
    <li>
      <span class="change-name">{measurementName(words, id)}</span>
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

/** What comes to one side: how much ground, and which villages. */
function SideText({ words, side }: { words: Words; side: SideChange }) {
  const { text, forms } = words.translator;
  if (side.squareMetres === 0) return null;
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

/** Ids in the order in which they are told: what is read now first. */
function changedIds({ words, mapped, now, depends, first }: LineChangesProps): string[] {
  const changed = depends.filter((id) => {
    const [before, is] = [mapped.get(id), now.get(id)];
    return before && (!is || changesOf(words, before, is).length > 0);
  });
  return [
    ...first.filter((id) => changed.includes(id)),
    ...changed.filter((id) => !first.includes(id)),
  ];
}

/** All that the reader's line changes: figures with their differences, ground and villages that change sides. */
export function LineChanges(props: LineChangesProps) {
  const { words, depends, sides } = props;
  const ids = changedIds(props);
  const unchanged = depends.length - ids.length;
  return (
    <ul class="line-changes">
      {ids.slice(0, 1).map((id) => (
        <MeasurementChange key={id} {...props} id={id} />
      ))}
      {sides.map((side) => (
        <SideText key={side.side} words={words} side={side} />
      ))}
      {ids.slice(1).map((id) => (
        <MeasurementChange key={id} {...props} id={id} />
      ))}
      {unchanged > 0 && (
        <li class="quiet">{words.translator.text('line.unchanged', { n: unchanged })}</li>
      )}
    </ul>
  );
}
