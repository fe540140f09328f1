import { enKnowledge } from './knowledge';
import { enLine } from './line';
import { enNames } from './names';
import { enOpened } from './opened';
import { enReader } from './reader';

/** What the first view of the page does not say, in English. */
export default { ...enKnowledge, ...enLine, ...enNames, ...enOpened, ...enReader };
