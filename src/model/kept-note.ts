/** The browser's own note that a reader's line is kept, so that the store is opened only where it is. */
export const KEPT_NOTE = 'delimit-line';
