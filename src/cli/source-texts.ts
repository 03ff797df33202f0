import type { Article } from '../archive/model.ts';
import { sourceBytes } from '../site/source-files.ts';
import { textOfSource } from '../source/read.ts';
import { recent } from '../text/recent.ts';

/**
 * Decodes a source again for the page that shows it; the last is remembered, as a page asks for it often.
 * @throws Failure `source-changed`
 */
export const sourceTexts = (contentDir: string): ((article: Article) => string) =>
  recent(1, (article) =>
    textOfSource(sourceBytes(contentDir, article), article.record.source.file),
  );
