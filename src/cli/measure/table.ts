import { formatEnds, formatValue } from '../../i18n/format';
import { enForms } from '../../i18n/forms/en';
import type { MeasurementReport, ReportedMeasurement, ReportedPart } from './report';

type Row = [name: string, value: string, interval: string, remark: string];

/** The report as a table for a terminal: a line for each measurement and each of its parts. */
export function measurementTable({
  dossier,
  dataVersion,
  measurements,
}: MeasurementReport): string {
  const rows = measurements.flatMap(rowsOf);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${dossier}, data version ${dataVersion}`, '', ...lines].join('\n');
}

const rowsOf = (measurement: ReportedMeasurement): Row[] => [
  row(measurement.id, measurement, measurement.decidable ? '' : 'not decidable'),
  ...measurement.parts.map((part) => row(`  ${part.id}`, part, remark(part))),
];

function row(name: string, quantity: ReportedMeasurement | ReportedPart, said: string): Row {
  const ends = formatEnds(quantity, enForms);
  return [name, formatValue(quantity, enForms), ends ? `${ends.low} to ${ends.high}` : '', said];
}

const remark = ({ side, group, decidable }: ReportedPart): string =>
  [side, group, decidable ? '' : 'not decidable'].filter(Boolean).join(', ');
