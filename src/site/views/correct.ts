import type { Article } from '../../archive/model.ts';
import { sourceStem } from '../../text/source-names.ts';
import type { SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { shortPath } from '../urls.ts';

/** What « Proposer une correction » needs. */
export interface CorrectView {
  /** The editor's file that would hold the lines. */
  readonly file: string;
  /** Lines to copy and fill in, for those without a script. */
  readonly template: string;
  /** Where to send them, `{file}` and `{yaml}` standing for what is sent; null where the editor named no place. */
  readonly send: string | null;
}

export function correctView(context: SiteContext, article: Article): CorrectView {
  const file = `corrections/${sourceStem(article.record.source.file)}.yaml`;
  return { file, template: STRINGS.correct.template, send: sendPattern(context, article, file) };
}

/** A mail address becomes a letter with its subject; a web address is taken as it is. */
function sendPattern({ settings, urls }: SiteContext, article: Article, file: string) {
  const to = settings.corrections ?? settings.contact;
  if (to === undefined) return null;
  if (/^https?:/.test(to)) return settings.corrections === undefined ? null : to;
  const address = to.replace(/^mailto:/, '');
  if (!address.includes('@')) return null;
  const subject = encodeURIComponent(STRINGS.correct.subject(file));
  const where = encodeURIComponent(`${urls.absolute(shortPath(article))}\n\n`);
  return `mailto:${address}?subject=${subject}&body=${where}{yaml}`;
}
