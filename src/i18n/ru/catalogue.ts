import type { Catalogue } from '../catalogue';
import { ruForms } from '../forms/ru';
import { ruInterface } from './interface';
import { ruKnowledge } from './knowledge';
import { ruNames } from './names';
import { ruOpened } from './opened';
import { ruPopover } from './popover';

/** The interface in Russian. */
export default {
  reviewedBy: null,
  forms: ruForms,
  messages: { ...ruInterface, ...ruKnowledge, ...ruNames, ...ruOpened, ...ruPopover },
} satisfies Catalogue;
