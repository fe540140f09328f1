import type { MultiPolygon } from 'geojson';
import type { Describe } from '../../i18n/described';
import type { Words } from '../../i18n/names';
import type { PrintMessages } from '../../i18n/print';
import type { Extent, LonLat } from '../../model/common';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Measuring } from '../../model/measuring';
import type { Claim } from '../../model/source';
import type { Camera } from '../../model/view';

/** A reader's line as it is printed. Positions are longitude and latitude. */
export interface PrintedLine {
  /** The stretches that differ from the mapped line. */
  lines: readonly (readonly LonLat[])[];
  /** What would change sides, both ways: rings of polygons. */
  polygons: readonly (readonly (readonly LonLat[])[])[];
  /** What stands along it, so that no crop takes it for a border. */
  label: string;
}

/** What the reader laid upon the map. */
export interface PrintOverlays {
  /** How far the lines may be off, at true width. */
  bands: boolean;
  /** The reader's distances, in metres, and what lies within them, in longitude and latitude. */
  nearMetres: readonly number[];
  zones: readonly MultiPolygon[];
  /** What was measured by free hand. */
  measuring: Measuring | null;
}

export const NO_OVERLAYS: PrintOverlays = {
  bands: false,
  nearMetres: [],
  zones: [],
  measuring: null,
};

/** What a print shows: the view of a link in one language, as the screen shows it. */
export interface PrintContent {
  words: Words;
  describe: Describe;
  messages: PrintMessages;
  data: LayerData;
  /** The same with a reader's line in place of the mapped one: what the pieces are features of. */
  measuredOn: LayerData;
  /** With the reader's own distances, figures and line, where the view has them. */
  measured: ReadonlyMap<string, Measured>;
  claim: Claim;
  /** At the head of the sheet: the title of the claim, or of a step of the tour. */
  title: string;
  /** The claim is told of, so that its source is cited; not in steps of the tour that tell of none. */
  tellsClaim: boolean;
  /** Measurements whose pieces light up. */
  lit: readonly string[];
  /** The measurement that is read. */
  active: string;
  /** Why that has no figure at the date; null where it has one. */
  absent: string | null;
  /** What must be said of the figures and of what is not printed, in sentences. */
  remarks: readonly string[];
  overlays: PrintOverlays;
  visible: ReadonlySet<string>;
  date: string | null;
  /** Where the screen looks; null shows all of the frame. */
  camera: Camera | null;
  /** West, south, east, north. */
  frame: Extent;
  line: PrintedLine | null;
  dataVersion: string;
  /** The whole address of the view; null where the site's own is not known. */
  address: string | null;
}
