import MarkdownIt from 'markdown-it';
import type { Stated } from '../model/captured.ts';
import { splitFrontMatter } from './front-matter.ts';
import { firstOf, type Reading, underTitle } from './reading.ts';

const markdown = new MarkdownIt({ html: false, linkify: false });

type Token = ReturnType<typeof markdown.parse>[number];

/**
 * The words of a Markdown text: marks of emphasis, addresses of links and pictures left out, a block a
 * paragraph. HTML in it stays as it is written.
 *
 * @throws Failure `front-matter-engine`, `front-matter-yaml`
 */
export function readMarkdown(text: string, encoding: string, file: string): Reading {
  const { stated, body, diagnostics } = splitFrontMatter(text, file);
  const blocks = markdown.parse(body, {}).flatMap(blockText);
  return { text: underTitle(titleOf(stated), blocks.join('\n\n')), encoding, stated, diagnostics };
}

const titleOf = (stated: readonly Stated[]): string | undefined => firstOf(stated, 'title');

function blockText(token: Token): string[] {
  if (token.type === 'inline') return [(token.children ?? []).map(inlineText).join('')];
  if (token.type === 'fence' || token.type === 'code_block') return [token.content];
  return [];
}

function inlineText(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  return token.type === 'image' ? '' : token.content;
}
