import type { LaterMessages } from '../catalogue';
import { hyKnowledge } from './knowledge';
import { hyOpened } from './opened';
import { hyReader } from './reader';

/** What the first view of the page does not say, in Armenian. */
export default { ...hyKnowledge, ...hyOpened, ...hyReader } satisfies LaterMessages;
