import type { ComponentChildren } from 'preact';
import { formatValue } from '../i18n/format';
import { measurementName, type Words } from '../i18n/names';
import type { Measured } from '../model/measured';
import type { MeasurementDefinition } from '../model/measurement';
import { BesideFigure } from './beside-figure';
import { Method } from './method';
import { PartsTable } from './parts-table';
import { PublishedList } from './published-list';
import { intervalText, undecidedRange, undecidedText } from './quantity';

export interface MeasurementSectionProps {
  words: Words;
  definition: MeasurementDefinition;
  measured: Measured;
  /** Its pieces are the ones lit up on the map. */
  active: boolean;
  /** False where the number already stands above, as the answer to the claim. */
  withTotal: boolean;
  chosen: string | null;
  methodOpen: boolean;
  onRead: () => void;
  /** The button that shows it is pointed at, or no longer. */
  onHint: (on: boolean) => void;
  onPoint: (part: string | null) => void;
  onMethod: (open: boolean) => void;
  /** Stands with how it was made. */
  inMethod?: ComponentChildren;
  /** Stands below the pieces. */
  children?: ComponentChildren;
}

function TotalLine({ words, measured }: { words: Words; measured: Measured }) {
  const { translator } = words;
  if (measured.value === null) {
    return <p class="quiet">{translator.text('total.none')}</p>;
  }
  if (!measured.decidable) {
    return (
      <p class="undecided">
        {undecidedText(measured, translator)} {undecidedRange(measured, translator)}
        <BesideFigure measured={measured} />
      </p>
    );
  }
  return (
    <p class="total">
      <strong class="number">{formatValue(measured, translator.forms)}</strong>{' '}
      <span class="interval">{intervalText(measured, translator)}</span>
      <BesideFigure measured={measured} />
      {measured.parts.length > 1 && (
        <span class="quiet total-kind">{translator.text(`total.${measured.total}`)}</span>
      )}
    </p>
  );
}

function groupLayerOf(definition: MeasurementDefinition): string | undefined {
  if (definition.kind === 'length-in-area') return definition.areas.layer;
  return 'groups' in definition ? definition.groups?.layer : undefined;
}

/** One measurement of a claim: total, pieces, what was published, and how it was measured. */
export function MeasurementSection(props: MeasurementSectionProps) {
  const { words, definition, measured, active } = props;
  const { translator, contents } = words;
  const figures = contents.published.filter(({ id }) => measured.published.includes(id));
  const notes = contents.notes.filter(({ measurements }) => measurements.includes(measured.id));
  return (
    <section class={active ? 'measurement active' : 'measurement'}>
      <header>
        <h3>{measurementName(words, measured.id)}</h3>
        {measured.parts.length > 0 && (
          <button
            type="button"
            class="show"
            aria-pressed={active}
            onClick={props.onRead}
            onMouseEnter={() => props.onHint(true)}
            onMouseLeave={() => props.onHint(false)}
            onFocus={() => props.onHint(true)}
            onBlur={() => props.onHint(false)}
          >
            {translator.text(active ? 'finding.shown' : 'finding.show')}
          </button>
        )}
      </header>
      {props.withTotal && <TotalLine words={words} measured={measured} />}
      {measured.parts.length > 0 && (
        <PartsTable
          words={words}
          measured={measured}
          groupLayer={groupLayerOf(definition)}
          chosen={props.chosen}
          onPoint={props.onPoint}
        />
      )}
      {props.children}
      <PublishedList words={words} measured={measured} figures={figures} notes={notes} />
      <Method words={words} measured={measured} open={props.methodOpen} onToggle={props.onMethod}>
        {props.inMethod}
      </Method>
    </section>
  );
}
