import { z } from 'zod';
import type { Withdrawal } from '../model/withdrawn.ts';
import { Failure } from '../text/failure.ts';
import { readEditorFile } from './yaml-file.ts';

const FILE = 'withdrawn.yaml';

const entrySchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^(?:[0-9a-f]{12}|[0-9a-f]{64})$/,
      'write the id of the article (12 hex digits, between quotes) or the whole SHA-256 of its source',
    ),
  /** Its page: needed once the source is deleted and no release knows it. */
  address: z
    .string()
    .regex(/^(?:\/?articles\/)?[a-z0-9-]+\/?$/, 'write it as articles/le-titre-0123abcd/')
    .exactOptional(),
  title: z.string().trim().min(1, 'write at least a character').exactOptional(),
  because: z.string().trim().min(1, 'say why: every decision has its reason'),
});

/**
 * The texts that an editor withdrew, in the order of the file; `[]` without one.
 * @throws Failure `editor-yaml`, `editor-invalid`, `withdrawn-twice`
 */
export function readWithdrawn(contentDir: string): Withdrawal[] {
  const file = readEditorFile(contentDir, FILE, z.array(entrySchema).nullable());
  const seen = new Set<string>();
  return (file?.data ?? []).map(({ id: given, address, title, because }, index) => {
    const id = given.slice(0, 12);
    if (seen.has(id))
      throw new Failure(
        'withdrawn-twice',
        `« ${given} » stands here twice: delete one of the two entries.`,
        file?.place([index]) ?? { file: FILE },
      );
    seen.add(id);
    const slug = address?.replace(/^\/?articles\/|\/$/g, '').replace(/\/$/, '');
    return {
      id,
      sha256: given.length === 64 ? given : null,
      slugs: slug === undefined ? [] : [slug],
      title: title ?? null,
      because,
    };
  });
}
