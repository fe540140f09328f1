import type { DossierContents } from '../model/loaded-dossier';
import type { StoryText } from '../model/text';
import type { NamePolicy } from '../model/view';
import type { Translator } from './translator';

/** How places are named, and the source of the shown claim where that decides it. */
export interface Naming {
  policy: NamePolicy;
  source?: string | undefined;
}

/** What is needed to name things of a dossier in one language. */
export interface Words {
  contents: DossierContents;
  text: StoryText;
  translator: Translator;
  /** In the reader's language, if nothing is said. */
  naming?: Naming;
}
