import type { LaterMessages } from '../catalogue';
import { kaCiting } from './citing';
import { kaEmbedding } from './embedding';
import { kaKnowledge } from './knowledge';
import { kaLine } from './line';
import { kaNames } from './names';
import { kaOpened } from './opened';
import { kaReader } from './reader';
import { kaTools } from './tools';
import { kaTour } from './tour';

/** What the first view of the page does not say, in Georgian. */
export default {
  ...kaCiting,
  ...kaEmbedding,
  ...kaKnowledge,
  ...kaLine,
  ...kaNames,
  ...kaOpened,
  ...kaReader,
  ...kaTour,
  ...kaTools,
} satisfies LaterMessages;
