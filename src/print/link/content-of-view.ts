import type { Words } from '../../i18n/names';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { TourStep } from '../../model/tour';
import type { View } from '../../model/view';
import type { PrintContent } from '../sheet/print-content';
import { contentOfShown, type PrintTexts } from './content-of-shown';
import { figuresOfView } from './figures-of-view';
import { shownView } from './shown-view';

/** A dossier in one language, with what it measures as it stands. */
export interface PrintedDossier extends PrintTexts {
  words: Words;
  tour: readonly TourStep[];
  data: LayerData;
  measured: ReadonlyMap<string, Measured>;
}

/**
 * What a print of a view shows: the very figures, layers and names that the page shows for its link,
 * and in words what must be said of them.
 * @param address of the view; null where the site's own is not known
 */
export function contentOfView(
  dossier: PrintedDossier,
  view: View,
  address: string | null,
): PrintContent {
  const shown = shownView(dossier.words, dossier.tour, view);
  return contentOfShown(shown, dossier, figuresOfView(dossier, shown), address);
}
