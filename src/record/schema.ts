import { z } from 'zod';

/**
 * The record: the front matter of `content/articles/<source stem>.md`, the only contract between
 * understanding a text and showing it. All spans are UTF-16 offsets into the decoded source.
 * The body holds the blocks in order, one Markdown paragraph or heading each; the text of block *i*
 * has the length of `blocks[i]`, so an offset `o` of the source is `o - blocks[i].start` in it.
 */

const offset = z.number().int().nonnegative();
const span = z.strictObject({ start: offset, end: offset });
const spanned = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ start: offset, end: offset, ...shape });

const basis = z.enum(['stated', 'inferred', 'corrected', 'unknown']);
const kind = z.enum(['person', 'organisation', 'place', 'other']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `span` is absent when the title is supplied: no words of the source say it. */
const title = z.strictObject({ text: z.string().min(1), basis, span: span.optional() });

const attribution = z.strictObject({
  role: z.enum(['author', 'publisher', 'agency', 'photo']),
  name: z.string().min(1),
  basis: z.enum(['stated', 'inferred', 'corrected']),
  rule: z.string(),
  span: span.optional(),
});

/** Where different forms were taken for one entity: the form, the rule, the reason, how sure (0..1). */
const merge = z.strictObject({
  form: z.string(),
  rule: z.string(),
  why: z.string(),
  weight: z.number().min(0).max(1),
});

const entity = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  kind,
  name: z.string().min(1),
  /** `authority`: an editor's entry; `text`: known from this text alone. */
  origin: z.enum(['authority', 'text']),
  merges: z.array(merge),
  mentions: z.array(spanned({ rule: z.string() })),
});

const quote = spanned({
  speaker: z.string().nullable(),
  speakerSpan: span.optional(),
  cue: span.optional(),
  rule: z.string(),
});

const time = spanned({
  text: z.string(),
  edtf: z.string().nullable(),
  rule: z.string(),
  anchor: z.string().optional(),
});

const format = z.enum([
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'csv-row',
  'json-row',
  'feed-item',
  'outline',
]);

const stated = z.strictObject({
  field: z.enum([
    'title',
    'date',
    'updated',
    'author',
    'publisher',
    'url',
    'language',
    'captured',
    'tag',
    'note',
  ]),
  value: z.string(),
  where: z.string(),
});

const diagnostic = z.strictObject({
  code: z.string(),
  level: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
});

export const recordSchema = z.strictObject({
  /** First 12 hex digits of the source's SHA-256. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  title,
  /** EDTF, or null: the article then goes on the undated shelf. */
  date: z.string().nullable(),
  dateBasis: basis,
  dateFrom: day.nullable(),
  dateTo: day.nullable(),
  /** The editor's reason, when the date is corrected. */
  dateBecause: z.string().optional(),
  dateEvidence: z.array(spanned({ text: z.string(), rule: z.string() })),
  dateRivals: z.array(z.strictObject({ edtf: z.string(), rule: z.string(), why: z.string() })),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  /** Who is credited, and where the source says so; `publisher` and `authors` repeat the names that won. */
  credits: z.array(attribution),
  language: z.string(),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** What Software Heritage and git call the same bytes. */
    swhid: z.string().regex(/^swh:1:cnt:[0-9a-f]{40}$/),
    bytes: z.number().int().nonnegative(),
    encoding: z.string(),
    /** How the bytes were read; absent for a plain text. */
    format: format.optional(),
    /** Address of the page, where something states it. */
    url: z.string().optional(),
    /** When it was captured, as the capture says. */
    captured: z.string().optional(),
  }),
  /** What the format says beside the text: metadata of a page, columns of a row, header of a capture. */
  stated: z.array(stated).optional(),
  /** Sources with the very same bytes: not articles of their own. */
  copies: z.array(z.strictObject({ file: z.string(), url: z.string().optional() })).optional(),
  blocks: z.array(spanned({ kind: z.enum(['title', 'heading', 'lead', 'paragraph']) })),
  entities: z.array(entity),
  quotes: z.array(quote),
  times: z.array(time),
  /** The ledger: what was set apart, its own words included. */
  removed: z.array(spanned({ rule: z.string(), reason: z.string(), text: z.string() })),
  /** Passages that stand a second time in this text. */
  repeats: z.array(spanned({ of: span })),
  /** Every decision of an editor that shaped this record. */
  decisions: z.array(z.strictObject({ field: z.string(), what: z.string(), because: z.string() })),
  diagnostics: z.array(diagnostic),
  /** Name and version of the generator. */
  generator: z.string(),
});

/** The front matter of a record. */
export type RecordFront = z.infer<typeof recordSchema>;

/** A record as read back: its front matter, and the text of each block (`texts[i]` belongs to `blocks[i]`). */
export interface ArchiveRecord extends RecordFront {
  readonly texts: readonly string[];
}
