/** What stands at an address that has no page, in Azerbaijani; only the build reads it. */
export const azNotFound = {
  'not-found.said': 'Bu ünvanda səhifə yoxdur.',
  'not-found.open': 'Xəritəni aç',
};

export default azNotFound;
