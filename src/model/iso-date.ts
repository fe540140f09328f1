/** An ISO 8601 calendar date of any precision: 1999, 1999-05 or 1999-05-24. */
export const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is such a date, and of a day that the calendar has: 2023-02-29 is none. */
export function isDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return ISO_DATE.test(text) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
