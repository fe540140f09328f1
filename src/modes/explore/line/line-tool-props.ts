import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';

export interface LineToolProps {
  state: ExploreState;
  session: LineSession;
}
