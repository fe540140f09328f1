/** A file to make in the page, so that 20 MB need not travel: of a text, or a wavy line. */
export type FileSpec =
  | { name: string; text: string }
  | { name: string; vertices: number; decimals: number };

/** Makes a file; a wavy line is KML where the name ends so, else GeoJSON. */
export function makeFile(spec: FileSpec): File {
  if ('text' in spec) return new File([spec.text], spec.name);
  const { vertices, decimals, name } = spec;
  const positions = Array.from({ length: vertices }, (_, at) => {
    const longitude = 10.1 + (1.8 * at) / vertices;
    const latitude = 46 + 0.5 * Math.sin(at / 300) + 0.0001 * Math.sin(at);
    return `${longitude.toFixed(decimals)},${latitude.toFixed(decimals)}`;
  });
  const text = name.endsWith('.kml')
    ? `<kml><Placemark><LineString><coordinates>${positions.join('\n')}</coordinates></LineString></Placemark></kml>`
    : `{"type":"LineString","coordinates":[[${positions.join('],\n[')}]]}`;
  return new File([text], name);
}
