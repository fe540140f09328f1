/** What prints and the page that makes them say, in English; loaded where it is needed. */
export const enPrint = {
  'print.north': 'N',
  'print.scale': 'Scale 1:{scale}',
  'print.quoted': 'Quoted: {source}.',
  'print.data-version': '{title}. Data version {version}.',
  'print.refused.small': 'Too small: each side needs at least {least} {unit}.',
  'print.refused.large': 'Too large: no side may exceed {most} {unit}.',
  'print.refused.whole-pixels': 'A size in pixels must be in whole numbers.',
  'print.refused.margin': 'This margin leaves too little: at most {most} {unit}.',
  'print.refused.scale': 'A scale must lie between 1:{least} and 1:{most}.',
  'print.refused.dpi': 'The resolution must lie between {least} and {most} dpi.',
  'print.refused.pixels':
    '{width} × {height} pixels are more than can be made; lower the resolution or the size.',
  'print.refused.no-room':
    'Title and notes leave no room for the map: make the page at least {more} mm taller or leave something out.',
  'print.refused.leaves-data':
    'At 1:{scale} the map would show ground that this dossier has no data of. On this page 1:{fits} and larger scales stay within the data.',
  'print.refused.cmyk': 'Only a PDF can be in CMYK; choose RGB, greys or black.',
} as const;

export default enPrint;
