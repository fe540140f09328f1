import type { LaterMessages } from '../catalogue';
import { azKnowledge } from './knowledge';
import { azLine } from './line';
import { azNames } from './names';
import { azOpened } from './opened';
import { azReader } from './reader';

/** What the first view of the page does not say, in Azerbaijani. */
export default {
  ...azKnowledge,
  ...azLine,
  ...azNames,
  ...azOpened,
  ...azReader,
} satisfies LaterMessages;
