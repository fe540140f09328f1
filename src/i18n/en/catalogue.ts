import { enForms } from '../forms/en';
import { enInterface } from './interface';
import { enKnowledge } from './knowledge';
import { enNames } from './names';
import { enOpened } from './opened';
import { enPopover } from './popover';

/** The interface in English. */
export default {
  reviewedBy: null,
  forms: enForms,
  messages: { ...enInterface, ...enKnowledge, ...enNames, ...enOpened, ...enPopover },
};
