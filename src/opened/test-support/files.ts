import type { Extent } from '../../model/common';
import { readOpenedFile } from '../read-opened-file';

/** An invented map: everything that is opened in these tests must lie on it. */
export const EXTENT: Extent = [10, 45, 12, 47];

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Opens a text as the page would, on the invented map. */
export const openText = (text: string, name = 'file') =>
  readOpenedFile(bytesOf(text), name, { extent: EXTENT });

/** As QGIS 3 writes a layer, with the reference system of 2008 and a height. */
export const QGIS_GEOJSON = `{
"type": "FeatureCollection",
"name": "proposal",
"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
"features": [
{ "type": "Feature", "properties": { "fid": 1, "name": "North <b>line</b>", "html": "<img src=x onerror=alert(1)>" }, "geometry": { "type": "LineString", "coordinates": [ [ 10.1, 45.1, 812.5 ], [ 10.2, 45.25, 790.0 ], [ 10.3, 45.2, 801.25 ] ] } },
{ "type": "Feature", "properties": { "fid": 2, "name": null }, "geometry": { "type": "MultiPolygon", "coordinates": [ [ [ [ 11.0, 46.0 ], [ 11.5, 46.0 ], [ 11.5, 46.5 ], [ 11.0, 46.0 ] ] ], [ [ [ 10.5, 46.0 ], [ 10.6, 46.0 ], [ 10.6, 46.1 ], [ 10.5, 46.0 ] ] ] ] } },
{ "type": "Feature", "properties": { "fid": 3 }, "geometry": null },
{ "type": "Feature", "properties": { "fid": 4 }, "geometry": { "type": "Point", "coordinates": [ 10.7, 45.7 ] } }
]
}
`;

/** As Google Earth Pro saves a folder: styles, balloons in CDATA, a tour, prefixed elements. */
export const GOOGLE_EARTH_KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2" xmlns:kml="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
<Document>
	<name>proposal.kml</name>
	<Schema name="s" id="s"><SimpleField type="string" name="__defineGetter__"></SimpleField></Schema>
	<StyleMap id="inline"><Pair><key>normal</key><styleUrl>#inline0</styleUrl></Pair></StyleMap>
	<Style id="inline0"><LineStyle><color>ff0000ff</color><width>2</width></LineStyle></Style>
	<Folder>
		<name>Lines</name>
		<open>1</open>
		<Placemark>
			<name>Ridge &amp; valley</name>
			<description><![CDATA[<script>alert(1)</script><name>not this</name>]]></description>
			<styleUrl>#inline</styleUrl>
			<ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="__defineGetter__">x</SimpleData></SchemaData></ExtendedData>
			<LineString>
				<tessellate>1</tessellate>
				<coordinates>
					10.10025,45.10075,0 10.2,45.2,0
					10.3,45.15,1204.5 
				</coordinates>
			</LineString>
		</Placemark>
		<Placemark>
			<name>Area</name>
			<MultiGeometry>
				<Polygon>
					<outerBoundaryIs><LinearRing><coordinates>11,46,0 11.4,46,0 11.4,46.4,0 11,46,0</coordinates></LinearRing></outerBoundaryIs>
					<innerBoundaryIs><LinearRing><coordinates>11.2,46.05,0 11.3,46.05,0 11.3,46.15,0 11.2,46.05,0</coordinates></LinearRing></innerBoundaryIs>
				</Polygon>
				<Point><coordinates>11.1,46.1,0</coordinates></Point>
			</MultiGeometry>
		</Placemark>
		<Placemark>
			<name>Recorded</name>
			<gx:Track>
				<when>2024-05-01T10:00:00Z</when><when>2024-05-01T10:01:00Z</when>
				<gx:coord>10.5 45.5 300</gx:coord>
				<gx:coord>10.6 45.6 310</gx:coord>
			</gx:Track>
		</Placemark>
		<Placemark><name>Only a look</name><LookAt><longitude>10</longitude><latitude>45</latitude></LookAt></Placemark>
	</Folder>
	<GroundOverlay><name>Scan</name><LatLonBox><north>46</north><south>45</south><east>11</east><west>10</west></LatLonBox></GroundOverlay>
</Document>
</kml>
`;

/** As a Garmin receiver writes a recorded track, with heart rates, a route and a waypoint. */
export const GARMIN_GPX = `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxx="http://www.garmin.com/xmlschemas/GpxExtensions/v3" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1" creator="eTrex 32x" version="1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">
  <metadata><link href="http://www.garmin.com"><text>Garmin International</text></link><time>2024-05-01T12:00:00Z</time></metadata>
  <wpt lat="45.900000" lon="10.900000"><ele>455.0</ele><name>Stone 12</name><sym>Flag, Blue</sym></wpt>
  <rte><name>Planned</name>
    <rtept lat="45.400000" lon="10.400000"><name>A</name><extensions><gpxx:RoutePointExtension><gpxx:rpt lat="1" lon="1"/></gpxx:RoutePointExtension></extensions></rtept>
    <rtept lat="45.450000" lon="10.450000"><name>B</name></rtept>
  </rte>
  <trk><name>01-MAY-24</name><extensions><gpxx:TrackExtension><gpxx:DisplayColor>Red</gpxx:DisplayColor></gpxx:TrackExtension></extensions>
    <trkseg>
      <trkpt lat="45.100000" lon="10.100000"><ele>500.1</ele><time>2024-05-01T10:00:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>121</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>
      <trkpt lat="45.100000" lon="10.100000"><ele>500.2</ele><time>2024-05-01T10:00:01Z</time></trkpt>
      <trkpt lat="45.110000" lon="10.120000"><ele>501.0</ele><time>2024-05-01T10:00:09Z</time></trkpt>
    </trkseg>
    <trkseg><trkpt lat="45.120000" lon="10.130000"/></trkseg>
    <trkseg>
      <trkpt lat="45.200000" lon="10.200000"/><trkpt lat="45.210000" lon="10.220000"/>
    </trkseg>
  </trk>
</gpx>
`;

/** Files as they are found in the wild, for taking apart. */
export const REAL_FILES = [QGIS_GEOJSON, GOOGLE_EARTH_KML, GARMIN_GPX] as const;

const geoJsonLine = (coordinates: unknown) =>
  JSON.stringify({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  });

/** A line of GeoJSON that is sound and not too short. */
export const waveText = (count: number): string =>
  geoJsonLine(
    Array.from({ length: count }, (_, at) => [
      Number((10.1 + (1.8 * at) / count).toFixed(7)),
      Number((46 + 0.5 * Math.sin(at / 300) + 0.0001 * Math.sin(at)).toFixed(7)),
    ]),
  );
