import * as v from 'valibot';
import { shown } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import { QuoteSchema } from '../../model/source';
import type { ArticleReader } from './articles';
import { checkPrintedNames } from './printed-names';
import { quoteFault } from './quote-search';
import type { RawDossier, RawEntry } from './raw-dossier';

/**
 * Every quote of the claims occurs exactly once in its article, with its prefix and suffix; and the
 * articles print the names of places as the gazetteer says.
 */
export function checkQuotes(dossier: RawDossier, read: ArticleReader): Issue[] {
  const { tables, issues } = dossier;
  const needed = [tables.claims.file, tables.sources.file];
  return [
    ...issues.filter(({ file }) => needed.includes(file)),
    ...tables.claims.entries.flatMap((claim) => {
      const fault = faultOf(claim, tables.sources.entries, read);
      if (!fault) return [];
      const place = `${claim.path}.quote`;
      return [{ check: 'quotes', file: tables.claims.file, id: claim.id, place, ...fault }];
    }),
    ...checkPrintedNames(dossier, read),
  ];
}

function faultOf(
  { value }: RawEntry,
  sources: RawEntry[],
  read: ArticleReader,
): Pick<Issue, 'message' | 'remedy'> | null {
  const { quote, source: sourceId } = value;
  if (!v.is(QuoteSchema, quote))
    return {
      message: 'has no quote with exact, prefix and suffix',
      remedy: 'Write the three as texts; prefix and suffix may be empty.',
    };
  const file = sources.find(({ id }) => id === sourceId)?.value.articleFile;
  if (typeof file !== 'string')
    return {
      message: `its source "${shown(sourceId)}" names no article`,
      remedy: 'Declare the source with its articleFile.',
    };
  const article = read(file);
  if (article === null)
    return {
      message: `the article ${file} of "${shown(sourceId)}" is not in the folder of articles`,
      remedy: 'Add the article to the folder, or correct articleFile.',
    };
  const fault = quoteFault(article, quote);
  return fault && { message: `in ${file} ${fault.message}`, remedy: fault.remedy };
}
