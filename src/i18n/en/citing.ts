/** The messages about citing a claim and passing on its data, in English. */
export const enCiting = {
  'cite.open-map': 'Open the map',
  'cite.plain': 'Citation',
  'cite.sentence': 'The finding as a sentence',
  'cite.copy': 'Copy',
  'cite.copied': 'Copied: {what}.',
  'cite.refused': 'This browser does not let the page copy. The text is selected.',
  'cite.pieces': 'The pieces as GeoJSON',
  'cite.table': 'The table as CSV',
  'cite.loading': 'The data is loading…',
  'cite.failed': 'The data could not be loaded.',
  'cite.rights': 'Licence of the data: {licence}. Name the origin: {credit}.',
  'cite.entry':
    '“{title}”. In: {work}. Delimit, data version {version}. On a quote from {publisher}, {published}. {address} (accessed {accessed}).',
  'cite.finding':
    '{label}: {finding} ({work}, data version {version}; map data: {credit}; {address}).',
  'csv.claim': 'Claim',
  'csv.unit': 'Unit',
  'csv.note': 'Note',
  'csv.layers': 'Layers read',
  'csv.version': 'Data version',
  'csv.address': 'Address',
} as const;
