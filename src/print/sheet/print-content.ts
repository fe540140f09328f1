import type { Describe } from '../../i18n/described';
import type { Words } from '../../i18n/names';
import type { PrintMessages } from '../../i18n/print';
import type { LonLat } from '../../model/common';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
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
  /** The measurement that is read. */
  active: string;
  visible: ReadonlySet<string>;
  date: string | null;
  /** Where the screen looks; null frames the claim. */
  camera: Camera | null;
  line: PrintedLine | null;
  dataVersion: string;
  /** The whole address of the view; null where the site's own is not known. */
  address: string | null;
}
