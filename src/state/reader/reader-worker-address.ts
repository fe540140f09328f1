import address from './reader-worker?worker&url';

/** Address of the worker that measures what the reader sets and opens, for starting it and for the Trusted Types policy. */
export const readerWorkerAddress: string = address;
