import { z } from 'zod';
import { Failure } from '../text/failure.ts';
import { readEditorFile } from './yaml-file.ts';

/** What `content/archive.yaml` says about the archive as a whole. */
export interface ArchiveSettings {
  readonly title: string;
  /** Where the site will stand, with a `/` at the end; may hold a sub-path. */
  readonly address: string;
  readonly description: string;
  /** Language of the site, BCP 47. */
  readonly language: string;
  /** Why the texts are kept, and to whom they belong; paragraphs parted by empty lines. */
  readonly whyKept: string;
  /** Mail or web address of whoever answers for the archive. */
  readonly contact?: string;
  /** Where readers send corrections: a mail address, or a web address in which `{file}` and `{yaml}` are filled in. */
  readonly corrections?: string;
  /** Whether each article gets a picture for previews, or all show the archive's; by the size of the archive when absent. */
  readonly cards?: 'articles' | 'archive';
}

const text = z.string().trim().min(1, 'write at least a word');

const settingsSchema = z.strictObject({
  title: text,
  address: z
    .url({
      protocol: /^https?$/,
      error: 'write a whole web address, such as https://example.org/archive/',
    })
    .transform((address) => (address.endsWith('/') ? address : `${address}/`)),
  description: text,
  language: z.enum(['fr']),
  'why-kept': text,
  contact: text.exactOptional(),
  corrections: z
    .string()
    .regex(
      /^(?:https:\/\/\S+|(?:mailto:)?[^\s@/]+@[^\s@/]+)$/,
      'write a mail address, or a web address such as https://example.org/new?filename={file}&value={yaml}',
    )
    .exactOptional(),
  cards: z.enum(['articles', 'archive']).exactOptional(),
});

const FILE = 'archive.yaml';

/**
 * @param contentDir the content folder, usually `content`
 * @throws Failure `settings-missing` without `archive.yaml`, `editor-yaml` or `editor-invalid` when it is faulty
 */
export function readArchiveSettings(contentDir: string): ArchiveSettings {
  const file = readEditorFile(contentDir, FILE, settingsSchema);
  if (!file) {
    const keys = Object.keys(settingsSchema.shape).join(', ');
    throw new Failure(
      'settings-missing',
      `there is no ${FILE} in the content folder: write one with the keys ${keys}.`,
      { file: FILE },
    );
  }
  const { 'why-kept': whyKept, ...rest } = file.data;
  return { ...rest, whyKept };
}
