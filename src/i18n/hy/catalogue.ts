import type { Catalogue } from '../catalogue';
import { hyForms } from '../forms/hy';
import { hyInterface } from './interface';
import { hyKnowledge } from './knowledge';
import { hyOpened } from './opened';
import { hyPopover } from './popover';

/** The interface in Armenian. */
export default {
  reviewedBy: null,
  forms: hyForms,
  messages: { ...hyInterface, ...hyKnowledge, ...hyOpened, ...hyPopover },
} satisfies Catalogue;
