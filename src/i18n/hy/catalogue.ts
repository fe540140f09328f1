import type { Catalogue } from '../catalogue';
import { hyForms } from '../forms/hy';
import { hyInterface } from './interface';
import { hyKnowledge } from './knowledge';
import { hyNames } from './names';
import { hyOpened } from './opened';
import { hyPopover } from './popover';

/** The interface in Armenian. */
export default {
  reviewedBy: null,
  forms: hyForms,
  messages: { ...hyInterface, ...hyKnowledge, ...hyNames, ...hyOpened, ...hyPopover },
} satisfies Catalogue;
