/** The messages about a file that the reader opened, in English. */
export const enOpened = {
  'opened.place':
    '{named, select, yes {“{name}”, feature {feature}} other {Feature {feature}}}{part, plural, =0 {} other {, part {part}}}{position, plural, =0 {} other {, position {position}}}',
  'opened.others':
    '{n, plural, one {The same at # more place.} other {The same at # more places.}}',
  'opened.more':
    '{n, plural, one {# more problem is not listed.} other {# more problems are not listed.}}',

  'opened.problem.empty-file': 'The file is empty.',
  'opened.problem.too-large': 'The file has {size} MB; at most {most} MB can be opened.',
  'opened.problem.too-many-vertices':
    'The file has more than {most} positions, the most that can be opened.',
  'opened.problem.too-complex':
    'The file is nested too deeply, or has too many parts, to be read safely.',
  'opened.problem.foreign-format':
    '{format, select, kmz {This is a KMZ file: unpack it and open the KML file in it.} shapefile {This is a shapefile: export it as GeoJSON in WGS 84.} zip {This is a packed file: unpack it first.} gzip {This is a packed file: unpack it first.} geopackage {This is a GeoPackage: export the layer as GeoJSON in WGS 84.} pdf {This is a PDF document, not a map file.} image {This is a picture, not a map file.} topojson {This is TopoJSON: convert it to GeoJSON.} esri-json {This is Esri JSON: export it as GeoJSON.} html {This is a web page, not a map file.} tcx {This is a TCX file: save it as GPX.} gml {This is GML: export it as GeoJSON in WGS 84.} osm {This is an OpenStreetMap file: export the line as GeoJSON.} svg {This is a drawing without coordinates on the earth.} other {This XML file is neither KML nor GPX.}}',
  'opened.problem.unknown-format': 'This is not a GeoJSON, KML or GPX file.',
  'opened.problem.unknown-encoding':
    'The file says that its text is encoded as “{encoding}”, which this browser cannot read.',
  'opened.problem.not-json':
    'The file is cut off or is not valid JSON{line, plural, =0 {} other { (line {line})}}.',
  'opened.problem.not-xml': 'The file is cut off or is not well-formed XML (line {line}).',
  'opened.problem.document-type':
    'The file declares a document type (DOCTYPE). Such files are not read: they can contain entities that grow without end.',
  'opened.problem.not-geojson': 'This JSON is not GeoJSON: its type is “{type}”.',
  'opened.problem.network-link':
    'The file only points to another one on the internet, and this page fetches nothing. Open that file itself.',
  'opened.problem.no-lines':
    'The file has no line and no polygon{points, plural, =0 {} one {, only a point} other {, only # points}}.',
  'opened.problem.unreadable': 'The file could not be read.',

  'opened.problem.foreign-crs':
    'The coordinates are in another reference system ({crs}). Export the file in WGS 84 (EPSG:4326).',
  'opened.problem.self-crossing': 'The line crosses or touches itself at {coordinates}.',
  'opened.problem.not-checkable':
    'The line is so entangled that it cannot be found out whether it crosses itself.',
  'opened.problem.not-a-feature': 'This is not a GeoJSON feature.',
  'opened.problem.unknown-geometry': 'The type of geometry “{type}” is not known.',
  'opened.problem.no-coordinates': 'The geometry has no coordinates.',
  'opened.problem.short-line': 'The line has fewer than two different positions.',
  'opened.problem.not-a-position': '“{coordinates}” is not a position of longitude and latitude.',
  'opened.problem.not-a-number': 'A coordinate is not a finite number: {coordinates}.',
  'opened.problem.dimension': 'A position needs longitude and latitude: {coordinates}.',
  'opened.problem.out-of-range':
    '{coordinates} does not lie on the earth: longitudes go to ±180 degrees, latitudes to ±90. Are the coordinates metres?',
  'opened.problem.swapped-axes':
    'Latitude and longitude seem to be swapped at {coordinates}: longitude comes first.',
  'opened.problem.outside-extent':
    '{coordinates} lies outside of this map (west, south, east, north: {extent}).',
  'opened.problem.open-ring':
    'The ring of the polygon is not closed: its last position must be its first.',
  'opened.problem.short-ring': 'The ring of the polygon has fewer than four positions.',
  'opened.problem.ring-without-area': 'The ring of the polygon encloses no area.',

  'opened.left-out.points': 'Left out: {n, plural, one {# point} other {# points}}.',
  'opened.left-out.empty':
    'Left out: {n, plural, one {# part without a line} other {# parts without a line}}.',
  'opened.left-out.repeated':
    'Left out: {n, plural, one {# position that repeats the one before} other {# positions that repeat the one before}}.',

  'opened.kept.memory':
    'This browser does not let the page store anything (private window or blocked storage). The file stays open until the page is closed or reloaded.',
  'opened.kept.no-room':
    'This browser has no room to store the file. It stays open until the page is closed or reloaded.',
} as const;
