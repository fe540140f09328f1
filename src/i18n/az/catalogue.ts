import type { Catalogue } from '../catalogue';
import { azForms } from '../forms/az';
import { azInterface } from './interface';
import { azNames } from './names';
import { azPopover } from './popover';

/** The interface in Azerbaijani. */
export default {
  reviewedBy: null,
  forms: azForms,
  messages: { ...azInterface, ...azNames, ...azPopover },
} satisfies Catalogue;
