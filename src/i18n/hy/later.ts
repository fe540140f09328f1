import type { LaterMessages } from '../catalogue';
import { hyKnowledge } from './knowledge';
import { hyOpened } from './opened';

/** What the first view of the page does not say, in Armenian. */
export default { ...hyKnowledge, ...hyOpened } satisfies LaterMessages;
