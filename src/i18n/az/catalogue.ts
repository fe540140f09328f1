import type { Catalogue } from '../catalogue';
import { azForms } from '../forms/az';
import { azInterface } from './interface';
import { azPopover } from './popover';

/** The interface in Azerbaijani. */
export default {
  reviewedBy: null,
  forms: azForms,
  messages: { ...azInterface, ...azPopover },
} satisfies Catalogue;
