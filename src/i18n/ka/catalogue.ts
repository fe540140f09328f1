import type { Catalogue } from '../catalogue';
import { kaForms } from '../forms/ka';
import { kaInterface } from './interface';
import { kaPopover } from './popover';

/** The interface in Georgian. */
export default {
  reviewedBy: null,
  forms: kaForms,
  messages: { ...kaInterface, ...kaPopover },
} satisfies Catalogue;
