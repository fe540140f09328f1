import type { LaterMessages } from '../catalogue';
import { ruKnowledge } from './knowledge';
import { ruLine } from './line';
import { ruNames } from './names';
import { ruOpened } from './opened';
import { ruReader } from './reader';

/** What the first view of the page does not say, in Russian. */
export default {
  ...ruKnowledge,
  ...ruLine,
  ...ruNames,
  ...ruOpened,
  ...ruReader,
} satisfies LaterMessages;
