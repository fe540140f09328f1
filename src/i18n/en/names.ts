/** The messages of the names of places and of the search for them in English. */
export const enNames = {
  'names.title': 'Names of places',
  'names.reader': 'In this language, with the local names beside',
  'names.source': 'As the quoted article prints them',
  'names.local': 'Local names: {language}',

  'search.label': 'A place, by any of its names or spellings',
  'search.count': '{n, plural, =0 {No place found} one {# place found} other {# places found}}',
  'search.found-as': 'found as “{spelling}”',

  'knowledge.names': 'Names of places',
  'knowledge.names-lead':
    'The key of the map offers several ways to name places: in the reader’s language with the local names beside, as the quoted article prints them, or in one of the local languages. Map, lists, tables and the search follow the choice, and the link keeps it. Where the chosen form is missing, the reader’s stands. Sentences keep the reader’s name; where a place is first named, the others follow in brackets. Quotes stay as they are.',
  'knowledge.names-order':
    'Local names stand in the same order everywhere, the alphabetical one of their languages’ English names: {languages}. Where a name would only repeat the one before it, it is left out.',
  'knowledge.names-context':
    'Further places, drawn for orientation, carry the one name that is recorded for them, in its own script, on every map and whatever is chosen.',
  'knowledge.names-table': 'All places with all their names',
  'knowledge.names-star': '* No recorded source confirms this spelling.',
} as const;
