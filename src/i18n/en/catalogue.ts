import { enForms } from '../forms/en';
import { enInterface } from './interface';
import { enPopover } from './popover';

/** The interface in English. */
export default {
  reviewedBy: null,
  forms: enForms,
  messages: { ...enInterface, ...enPopover },
};
