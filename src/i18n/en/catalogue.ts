import { enForms } from '../forms/en';
import { enInterface } from './interface';
import { enNames } from './names';
import { enPopover } from './popover';

/** The interface in English. */
export default {
  reviewedBy: null,
  forms: enForms,
  messages: { ...enInterface, ...enNames, ...enPopover },
};
