import type { ReadonlySignal } from '@preact/signals';
import type { TimeText } from '../../i18n/time';
import type { DossierDates } from '../../measure/dates/dossier-dates';
import type { MeasuredOn } from '../../measure/dates/figures-on';
import type { Measured } from '../../model/measured';
import type { Mark } from '../../model/timeline';

/** What the timeline and the map of a date need, once it has come. */
export interface TimeSession {
  dates: DossierDates;
  text: ReadonlySignal<TimeText>;
  /** The days of the timeline, with the changes of the layers that are drawn. */
  marks: ReadonlySignal<readonly Mark[]>;
  /** A measurement at a date, or what is to be said in its place. */
  measuredOn: (measured: Measured, date: string) => MeasuredOn;
}
