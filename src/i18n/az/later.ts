import type { LaterMessages } from '../catalogue';
import { azCiting } from './citing';
import { azEmbedding } from './embedding';
import { azKnowledge } from './knowledge';
import { azLine } from './line';
import { azNames } from './names';
import { azOpened } from './opened';
import { azReader } from './reader';
import { azTools } from './tools';
import { azTour } from './tour';

/** What the first view of the page does not say, in Azerbaijani. */
export default {
  ...azCiting,
  ...azEmbedding,
  ...azKnowledge,
  ...azLine,
  ...azNames,
  ...azOpened,
  ...azReader,
  ...azTour,
  ...azTools,
} satisfies LaterMessages;
