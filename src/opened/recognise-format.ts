/** Formats that readers take for one of ours; the message names them. */
export type ForeignFormat =
  | 'kmz'
  | 'shapefile'
  | 'zip'
  | 'gzip'
  | 'geopackage'
  | 'pdf'
  | 'image'
  | 'topojson'
  | 'esri-json'
  | 'html'
  | 'tcx'
  | 'gml'
  | 'osm'
  | 'svg'
  | 'xml';

/** How many bytes of a packed file are searched for the names of what is in it. */
const SEARCHED_BYTES = 65_536;

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, at) => bytes[at] === byte);

const asLatin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The format of a file that is no text, by its first bytes; null for what may be text. */
export function foreignBytes(bytes: Uint8Array): ForeignFormat | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return packedFormat(bytes);
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(bytes, 0x00, 0x00, 0x27, 0x0a)) return 'shapefile';
  const head = asLatin(bytes.subarray(0, 16));
  if (head.startsWith('SQLite format 3')) return 'geopackage';
  if (head.startsWith('%PDF-')) return 'pdf';
  return /^(\x89PNG|GIF8|\xff\xd8\xff|RIFF|II\*\0|MM\0\*)/.test(head) ? 'image' : null;
}

/** A ZIP archive names its files without packing the names: at each file, and again at the end. */
function packedFormat(bytes: Uint8Array): ForeignFormat {
  const names =
    asLatin(bytes.subarray(0, SEARCHED_BYTES)) + asLatin(bytes.subarray(-SEARCHED_BYTES));
  if (/\.(shp|dbf|shx)/i.test(names)) return 'shapefile';
  return /\.kml/i.test(names) ? 'kmz' : 'zip';
}

const ROOTS: ReadonlyMap<string, ForeignFormat> = new Map([
  ['html', 'html'],
  ['trainingcenterdatabase', 'tcx'],
  ['featurecollection', 'gml'],
  ['osm', 'osm'],
  ['svg', 'svg'],
]);

/** The format of an XML file that is neither KML nor GPX, by its root element without prefix. */
export function foreignRoot(root: string): ForeignFormat {
  return ROOTS.get(root.toLowerCase()) ?? 'xml';
}
