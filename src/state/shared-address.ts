import { claimAddress } from '../model/claim-address';
import { defaultView, type View } from '../model/view';
import { formatViewLink } from '../model/view-link';
import type { ExploreState } from './explore-state';

function addressWith(
  state: ExploreState,
  link: string,
  language = state.words.value.text.language,
): string {
  const root = new URL(state.root.value, location.href).href;
  return claimAddress(root, language, state.claim.value.id, link);
}

/** The link of a view that names its claim, be it the first one. */
function namedLink(state: ExploreState, view: View): string {
  const link = formatViewLink(view, state.vocabulary);
  if (/(^|&)claim=/.test(link)) return link;
  return `claim=${state.claim.value.id}${link && `&${link}`}`;
}

/** Address of the very view, by way of the claim's own page: its hash leads people on to the map. In the page's language if none is given. */
export function sharedAddress(state: ExploreState, language?: string): string {
  const view = state.view.value;
  const open = view.open.filter((section) => section !== 'cite');
  return addressWith(state, namedLink(state, { ...view, open }), language);
}

/** Address to cite: the claim's own page, with what the reader set only where figures depend on it. */
export function citedAddress(state: ExploreState): string {
  const { line, settings } = state.view.value;
  const plain = { ...defaultView(state.vocabulary), claim: state.claim.value.id };
  const figures = { ...plain, line, settings: { ...settings, bands: false } };
  const link = namedLink(state, figures);
  return addressWith(state, link === namedLink(state, plain) ? '' : link);
}
