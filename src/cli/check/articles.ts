import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives an article's text by the name of its file, or null where there is none. */
export type ArticleReader = (articleFile: string) => string | null;

/** Reads articles from a folder, as UTF-8. */
export function articlesIn(directory: string): ArticleReader {
  return (articleFile) => {
    try {
      return readFileSync(join(directory, articleFile), 'utf8');
    } catch {
      return null;
    }
  };
}
