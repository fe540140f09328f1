/** An ISO 8601 calendar date of any precision: 1999, 1999-05 or 1999-05-24. */
export const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
