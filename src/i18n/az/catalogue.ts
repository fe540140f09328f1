import type { Catalogue } from '../catalogue';
import { azForms } from '../forms/az';
import { azInterface } from './interface';
import { azKnowledge } from './knowledge';
import { azNames } from './names';
import { azOpened } from './opened';
import { azPopover } from './popover';

/** The interface in Azerbaijani. */
export default {
  reviewedBy: null,
  forms: azForms,
  messages: { ...azInterface, ...azKnowledge, ...azNames, ...azOpened, ...azPopover },
} satisfies Catalogue;
