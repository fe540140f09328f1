import { mkdirSync } from 'node:fs';
import {
  borderLayer,
  controlLineLayer,
  controlWindow,
  neighbourBorderLayer,
  sectionLayer,
} from './borders';
import { corridorLayer } from './corridor';
import { countryLayer, countryShapes, landLayer, landShape } from './countries';
import { changedAreaLayer, differenceLayer } from './differences';
import { generalised } from './generalise';
import { lakeLayer } from './lakes';
import { overviewOf } from './overview';
import { recorded } from './recorded';
import { mainRoadLayer } from './roads';
import { CONTEXT_TOLERANCE_METRES, PACKAGES, ZONES } from './story';
import { TimeZoneShapes } from './time-zone-shapes';
import { isCommitted, type LayerFeatures, writeLayer } from './write-layer';

/** Layers that are drawn as they were recorded. */
const RECORDED = [
  'admin',
  'karabakh',
  'exclaves',
  'highway',
  'pipelines',
  'settlements',
  'places',
  'cities',
  'summits',
];

function deriveLayers(): Map<string, LayerFeatures> {
  const land = landShape();
  const current = new TimeZoneShapes(PACKAGES.current);
  const countries = countryShapes(current, land);
  const control = countryShapes(new TimeZoneShapes(PACKAGES.control), land);
  const neighbours = Object.entries(ZONES.neighbours).map(
    ([code, zone]) => [code, current.shape(zone)] as const,
  );
  const window = controlWindow();
  const border = borderLayer(countries);
  const neighbourBorders = neighbourBorderLayer(new Map([...countries, ...neighbours]));
  const layers = new Map<string, LayerFeatures>([
    ['land', landLayer(land)],
    ['countries', countryLayer(countries)],
    ['countries-overview', overviewOf(countryLayer(countries))],
    ['border', border],
    ['border-overview', overviewOf(border)],
    ['sections', sectionLayer(border)],
    ['neighbour-borders', neighbourBorders],
    ['neighbour-borders-overview', overviewOf(neighbourBorders)],
    ['control-line', controlLineLayer(control, window)],
    ['control-differences', differenceLayer(countries, control, window)],
    ['pipeline-corridor', corridorLayer(countries)],
    ['main-roads', mainRoadLayer()],
    ['lakes', lakeLayer()],
    ...RECORDED.map((name) => [name, recorded(name)] as const),
    ...Object.entries(CONTEXT_TOLERANCE_METRES).map(
      ([name, metres]) => [name, generalised(recorded(name), metres)] as const,
    ),
  ]);
  for (const month of PACKAGES.earlier) {
    const earlier = countryShapes(new TimeZoneShapes(`geo-tz-${month}`), land);
    layers.set(`border-${month}`, borderLayer(earlier, { valid_from: month }));
    layers.set(`changed-areas-${month}`, changedAreaLayer(earlier, control, window));
  }
  return layers;
}

function run(verify: boolean): number {
  const layers = deriveLayers();
  if (!verify) {
    mkdirSync(new URL('../geo', import.meta.url), { recursive: true });
    for (const [layer, features] of layers) writeLayer(layer, features);
    console.log(`${layers.size} layers written to data/geo`);
    return 0;
  }
  const stale = [...layers].filter(([layer, features]) => !isCommitted(layer, features));
  for (const [layer] of stale)
    console.error(`data/geo/${layer}.geojson is not what the derivation makes`);
  console.log(
    `${layers.size - stale.length} of ${layers.size} layers are byte for byte what the derivation makes`,
  );
  return stale.length === 0 ? 0 : 1;
}

process.exit(run(process.argv.includes('--verify')));
