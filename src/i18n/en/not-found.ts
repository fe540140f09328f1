/** What stands at an address that has no page, in English; only the build reads it. */
export const enNotFound = {
  'not-found.said': 'There is no page at this address.',
  'not-found.open': 'Open the map',
};

export default enNotFound;
