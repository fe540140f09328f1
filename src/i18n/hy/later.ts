import type { LaterMessages } from '../catalogue';
import { hyCiting } from './citing';
import { hyEmbedding } from './embedding';
import { hyKnowledge } from './knowledge';
import { hyLine } from './line';
import { hyNames } from './names';
import { hyOpened } from './opened';
import { hyReader } from './reader';
import { hyTools } from './tools';
import { hyTour } from './tour';

/** What the first view of the page does not say, in Armenian. */
export default {
  ...hyCiting,
  ...hyEmbedding,
  ...hyKnowledge,
  ...hyLine,
  ...hyNames,
  ...hyOpened,
  ...hyReader,
  ...hyTour,
  ...hyTools,
} satisfies LaterMessages;
