import type { DossierContents } from '../../model/loaded-dossier';
import { readerVocabulary } from '../../model/reader-vocabulary';
import { READER_NAMES, SOURCE_NAMES, type ViewVocabulary } from '../../model/view';
import { type ParsedLink, parseViewLink } from '../../model/view-link';

/** Parameters of a link that say what of the page is open: nothing that is printed. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['open']);

function vocabulary(contents: DossierContents): ViewVocabulary {
  const { dossier, tourClaims } = contents;
  const steps = Object.entries(tourClaims);
  return {
    defaultClaim: contents.dossier.defaultClaim,
    claims: new Map(contents.claims.map(({ id, measurements }) => [id, measurements])),
    layers: new Set(contents.layers.map(({ id }) => id)),
    sections: new Set(),
    names: new Set([READER_NAMES, SOURCE_NAMES, ...contents.dossier.localLanguages]),
    settings: readerVocabulary(contents),
    tour: new Map(steps.map(([step, claim]) => [step, claim ?? dossier.defaultClaim])),
  };
}

/** The view of a link, as the page reads it: a whole address, or what follows `#`. */
export function viewOfLink(contents: DossierContents, link: string): ParsedLink {
  const { view, ignored } = parseViewLink(link.replace(/^[^#]*#/, ''), vocabulary(contents));
  return { view, ignored: ignored.filter((name) => !OF_THE_PAGE.has(name)) };
}
