import type { Catalogue } from '../catalogue';
import { hyForms } from '../forms/hy';
import { hyInterface } from './interface';
import { hyPopover } from './popover';

/** The interface in Armenian. */
export default {
  reviewedBy: null,
  forms: hyForms,
  messages: { ...hyInterface, ...hyPopover },
} satisfies Catalogue;
