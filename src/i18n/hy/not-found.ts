/** What stands at an address that has no page, in Armenian; only the build reads it. */
export const hyNotFound = {
  'not-found.said': 'Այս հասցեով էջ չկա։',
  'not-found.open': 'Բացել քարտեզը',
};

export default hyNotFound;
