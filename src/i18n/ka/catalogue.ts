import type { Catalogue } from '../catalogue';
import { kaForms } from '../forms/ka';
import { kaInterface } from './interface';
import { kaKnowledge } from './knowledge';
import { kaNames } from './names';
import { kaOpened } from './opened';
import { kaPopover } from './popover';

/** The interface in Georgian. */
export default {
  reviewedBy: null,
  forms: kaForms,
  messages: { ...kaInterface, ...kaKnowledge, ...kaNames, ...kaOpened, ...kaPopover },
} satisfies Catalogue;
