import address from './open-worker?worker&url';

/** Address of the worker that opens files, for starting it and for the Trusted Types policy. */
export const openWorkerAddress: string = address;
