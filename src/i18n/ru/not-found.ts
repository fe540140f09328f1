/** What stands at an address that has no page, in Russian; only the build reads it. */
export const ruNotFound = {
  'not-found.said': 'По этому адресу страницы нет.',
  'not-found.open': 'Открыть карту',
};

export default ruNotFound;
