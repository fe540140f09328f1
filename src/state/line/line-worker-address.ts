import address from './line-worker?worker&url';

/** Address of the worker that measures while a line is moved, for starting it and for the Trusted Types policy. */
export const lineWorkerAddress: string = address;
