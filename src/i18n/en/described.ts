/** What is said of the map in words, and after a choice, in English; loaded where it is needed. */
export const enDescribed = {
  'said.claim': '{position}: {title} {finding}',
  'said.measurement': 'On the map now: {label} {finding}',
  'said.all-dates': 'The map shows all dates.',
  'said.language': 'Language of the page: {language}.',
  'said.shown': 'Shown on the map: {layer}.',
  'said.hidden': 'Taken off the map: {layer}.',
  'said.claim-layers': 'The map shows the layers of this claim.',
  'said.opened': 'Open: {section}.',
  'said.closed': 'Closed: {section}.',
  'words.sentence': '{text}.',
  'words.colon': '{name}: {text}',
  'words.measured': 'What is measured: {label} {finding}',
  'words.extent': 'In sight: {width} from west to east, {height} from south to north.',
  'words.middle': 'Middle of the map: {where}',
  'words.layers': 'Layers on the map: {layers}.',
  'words.pieces': 'The pieces, and where they lie',
  'words.side': 'Side: {side}.',
  'words.where':
    '{distance} {direction, select, n {north} ne {north-east} e {east} se {south-east} s {south} sw {south-west} w {west} other {north-west}} of {place}.',
  'words.near': 'at {place}.',
  'words.location': 'Where: {where}',
  'words.further': 'Further pieces: {n}.',
  'words.name': 'Name',
  'words.kind': 'Kind',
} as const;

export default enDescribed;
