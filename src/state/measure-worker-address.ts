import address from './measure-worker?worker&url';

/** Address of the worker that measures, for starting it and for the Trusted Types policy. */
export const measureWorkerAddress: string = address;
