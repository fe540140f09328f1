/** What stands at an address that has no page, in Georgian; only the build reads it. */
export const kaNotFound = {
  'not-found.said': 'ამ მისამართზე გვერდი არ არის.',
  'not-found.open': 'რუკის გახსნა',
};

export default kaNotFound;
