import type { LaterMessages } from '../catalogue';
import { kaKnowledge } from './knowledge';
import { kaLine } from './line';
import { kaNames } from './names';
import { kaOpened } from './opened';
import { kaReader } from './reader';

/** What the first view of the page does not say, in Georgian. */
export default {
  ...kaKnowledge,
  ...kaLine,
  ...kaNames,
  ...kaOpened,
  ...kaReader,
} satisfies LaterMessages;
