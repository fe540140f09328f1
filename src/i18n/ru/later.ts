import type { LaterMessages } from '../catalogue';
import { ruKnowledge } from './knowledge';
import { ruOpened } from './opened';

/** What the first view of the page does not say, in Russian. */
export default { ...ruKnowledge, ...ruOpened } satisfies LaterMessages;
