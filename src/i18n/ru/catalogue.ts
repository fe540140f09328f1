import type { Catalogue } from '../catalogue';
import { ruForms } from '../forms/ru';
import { ruInterface } from './interface';
import { ruPopover } from './popover';

/** The interface in Russian. */
export default {
  reviewedBy: null,
  forms: ruForms,
  messages: { ...ruInterface, ...ruPopover },
} satisfies Catalogue;
