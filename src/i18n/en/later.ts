import { enKnowledge } from './knowledge';
import { enOpened } from './opened';

/** What the first view of the page does not say, in English. */
export default { ...enKnowledge, ...enOpened };
