import { z } from 'zod';
import { parseEdtf } from '../edtf/parse.ts';
import type { Decisions } from '../model/decisions.ts';
import { Failure } from '../text/failure.ts';
import { readEditorFile } from './yaml-file.ts';

const because = z.string().trim().min(1, 'say why: every decision has its reason');
const text = z.string().min(1, 'write at least a character');
const decision = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, because });
const edtf = text.refine(
  (value) => parseEdtf(value) !== null,
  'write the date in EDTF: 2017-02-14, 2017-02-14~ (about), 2017-02, 2017, 2018-07-16/2018-07-18, or null',
);
const passages = z.array(decision({ text }));

/** The keys of a corrections file; what they mean stands in `src/model/decisions.ts`. */
export const decisionsSchema = z.strictObject({
  title: decision({ text }).exactOptional(),
  date: decision({ edtf: edtf.nullable() }).exactOptional(),
  publisher: decision({ name: text }).exactOptional(),
  authors: z.array(decision({ name: text })).exactOptional(),
  credits: z.array(decision({ name: text, role: z.enum(['photo', 'agency']) })).exactOptional(),
  sections: passages.exactOptional(),
  keep: passages.exactOptional(),
  remove: passages.exactOptional(),
  entities: z
    .array(decision({ text, within: text.exactOptional(), is: text.nullable() }))
    .exactOptional(),
  quotes: z.array(decision({ text, speaker: text.nullable() })).exactOptional(),
});

/** Where the editor's decisions on a source stand, relative to the content folder. */
export const decisionsFile = (stem: string): string => `corrections/${stem}.yaml`;

/**
 * The editor's decisions on one source; `{}` where there is no file, or an empty one.
 * @param stem the source's file name without its ending
 * @throws Failure `editor-yaml` or `editor-invalid`, with file, line, what was found and what is allowed
 */
export function readDecisions(contentDir: string, stem: string): Decisions {
  const file = readEditorFile(contentDir, decisionsFile(stem), decisionsSchema.nullable());
  return file?.data ?? {};
}

/**
 * A fault of one decision with the line where that decision stands; any other error as it is.
 * @param error what a stage threw; `place.entry` tells which decision of the file it could not follow
 */
export function withDecisionLine(contentDir: string, stem: string, error: unknown): unknown {
  if (!(error instanceof Failure) || error.place.file !== decisionsFile(stem)) return error;
  const { entry } = error.place;
  if (entry === undefined) return error;
  const file = readEditorFile(contentDir, decisionsFile(stem), decisionsSchema.nullable());
  if (file === undefined) return error;
  return new Failure(error.code, error.message, file.place(entry), error.cause);
}
