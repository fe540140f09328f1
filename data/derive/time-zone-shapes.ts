import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from 'geobuf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { rectangle, type Shape, toShape, union } from './geos';

/**
 * Wholly covered tiles come without geometry; their partial neighbours reach
 * 2.5e-5 degrees over the tile's edge. Growing the covered ones by more than
 * that closes the seam, and by less than any border comes near such a tile.
 */
const GROWTH_DEGREES = 1e-4;

type Box = [number, number, number, number];
interface Leaf {
  pos: number;
  len: number;
}
type Node = number[] | Leaf | { a?: Node; b?: Node; c?: Node; d?: Node };
interface Index {
  timezones: string[];
  lookup: Node;
}

/** The time-zone polygons of one pinned geo-tz package, dissolved from its quadtree of tiles. */
export class TimeZoneShapes {
  private readonly index: Index;
  private readonly tiles: Buffer;

  constructor(packageName: string) {
    const { tiles, index } = filesOf(packageName);
    this.index = JSON.parse(readFileSync(index, 'utf8'));
    this.tiles = readFileSync(tiles);
  }

  /** The whole polygon of a zone such as `Europe/Paris`. Throws if the package has no such zone. */
  shape(zone: string): Shape {
    const number = this.index.timezones.indexOf(zone);
    if (number < 0) throw new Error(`No time zone ${zone} in this package`);
    const polygons = this.collect(this.index.lookup, [-180, -90, 180, 90], zone, number);
    return union(toShape({ type: 'MultiPolygon', coordinates: polygons }));
  }

  private collect(node: Node, box: Box, zone: string, number: number): Position[][][] {
    if (Array.isArray(node))
      return node.includes(number) ? [rectangle(grown(box)).coordinates] : [];
    if ('pos' in node) return this.polygonsInTile(node, zone);
    return quarters(box).flatMap(([key, quarter]) => {
      const child = node[key];
      return child ? this.collect(child, quarter, zone, number) : [];
    });
  }

  private polygonsInTile({ pos, len }: Leaf, zone: string): Position[][][] {
    const tile = decode(new PbfReader(this.tiles.subarray(pos, pos + len))) as FeatureCollection;
    return tile.features
      .filter((feature) => feature.properties?.tzid === zone)
      .flatMap((feature) => polygons(feature as Feature<Polygon | MultiPolygon>));
  }
}

/** geo-tz 7 has one set of zones and shorter file names. */
function filesOf(packageName: string) {
  const stem = packageName.endsWith('2023-03') ? '' : 'timezones.geojson.';
  const file = (name: string) =>
    fileURLToPath(new URL(`node_modules/${packageName}/data/${stem}${name}`, import.meta.url));
  return { tiles: file('geo.dat'), index: file('index.json') };
}

const polygons = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const grown = ([w, s, e, n]: Box): Box => [
  w - GROWTH_DEGREES,
  s - GROWTH_DEGREES,
  e + GROWTH_DEGREES,
  n + GROWTH_DEGREES,
];

/** geo-tz letters its quarters a to d from the north-east, counter-clockwise. */
function quarters([w, s, e, n]: Box): ['a' | 'b' | 'c' | 'd', Box][] {
  const [x, y] = [(w + e) / 2, (s + n) / 2];
  return [
    ['a', [x, y, e, n]],
    ['b', [w, y, x, n]],
    ['c', [w, s, x, y]],
    ['d', [x, s, e, y]],
  ];
}
