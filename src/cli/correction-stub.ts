import type { Understanding } from '../model/understanding.ts';

/** A corrections file that decides nothing yet: every line is a comment, the machine's reading stands in them. */
export function correctionStub({ source, clean, dossier }: Understanding): string {
  const removed = clean.removed.length;
  return `${[
    `# Corrections of « ${oneLine(source.file)} ». Take away the « # » before what you decide, and say why.`,
    `# The machine understood: ${clean.blocks.length} blocks, ${removed} passage(s) set apart.`,
    `# title: ${clean.title.basis}. date: ${dossier.edtf ?? 'unknown'} (${dossier.basis}).`,
    '#',
    '# title:',
    `#   text: ${JSON.stringify(oneLine(clean.title.text))}`,
    '#   because: ',
    '# date:',
    `#   edtf: ${dossier.edtf ?? 'null'}   # 2019-03-12~ about that day, 2019-03 a month, null unknown`,
    '#   because: ',
    '# publisher:',
    '#   name: ',
    '#   because: ',
    '# remove:',
    '#   - text: the words as they stand in the source',
    '#     because: ',
    '# keep:',
    '#   - text: words that the machine set apart',
    '#     because: ',
  ].join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
