import type { LaterMessages } from '../catalogue';
import { ruCiting } from './citing';
import { ruEmbedding } from './embedding';
import { ruKnowledge } from './knowledge';
import { ruLine } from './line';
import { ruNames } from './names';
import { ruOpened } from './opened';
import { ruReader } from './reader';
import { ruTools } from './tools';
import { ruTour } from './tour';

/** What the first view of the page does not say, in Russian. */
export default {
  ...ruCiting,
  ...ruEmbedding,
  ...ruKnowledge,
  ...ruLine,
  ...ruNames,
  ...ruOpened,
  ...ruReader,
  ...ruTour,
  ...ruTools,
} satisfies LaterMessages;
