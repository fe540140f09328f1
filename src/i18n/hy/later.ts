import type { LaterMessages } from '../catalogue';
import { hyKnowledge } from './knowledge';
import { hyLine } from './line';
import { hyNames } from './names';
import { hyOpened } from './opened';
import { hyReader } from './reader';

/** What the first view of the page does not say, in Armenian. */
export default {
  ...hyKnowledge,
  ...hyLine,
  ...hyNames,
  ...hyOpened,
  ...hyReader,
} satisfies LaterMessages;
