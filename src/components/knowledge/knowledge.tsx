import type { Words } from '../../i18n/names';
import type { Measured } from '../../model/measured';
import { Corrections } from './corrections';
import { LayerTable } from './layer-table';
import { Methods } from './methods';
import { NamesSection } from './names-section';
import { PublishedNotes } from './published-notes';
import { ReviewStatus } from './review-status';
import { SourceErrors } from './source-errors';
import { VersionTable } from './version-table';

export interface KnowledgeProps {
  words: Words;
  results: ReadonlyMap<string, Measured>;
}

/** Id of the title, which takes the focus when the page opens. */
export const KNOWLEDGE_TITLE = 'knowledge-title';

/** "How do we know?": methods, data, versions of the line, names, known errors, what is not published, who checked, corrections. */
export function Knowledge({ words, results }: KnowledgeProps) {
  const { translator, contents } = words;
  return (
    <article class="knowledge" aria-labelledby={KNOWLEDGE_TITLE}>
      <h2 id={KNOWLEDGE_TITLE} tabIndex={-1}>
        {translator.text('knowledge.title')}
      </h2>
      <p class="knowledge-lead">{translator.text('knowledge.lead')}</p>
      <Methods words={words} />
      <LayerTable words={words} />
      <VersionTable words={words} results={results} />
      <NamesSection words={words} />
      <SourceErrors words={words} />
      <PublishedNotes words={words} />
      <ReviewStatus words={words} />
      <Corrections words={words} />
      <p class="quiet">{translator.text('page.data-version', { version: contents.dataVersion })}</p>
    </article>
  );
}
