import { enCiting } from './citing';
import { enEmbedding } from './embedding';
import { enKnowledge } from './knowledge';
import { enLine } from './line';
import { enNames } from './names';
import { enOpened } from './opened';
import { enReader } from './reader';
import { enTools } from './tools';
import { enTour } from './tour';

/** What the first view of the page does not say, in English. */
export default {
  ...enCiting,
  ...enEmbedding,
  ...enKnowledge,
  ...enLine,
  ...enNames,
  ...enOpened,
  ...enReader,
  ...enTour,
  ...enTools,
};
