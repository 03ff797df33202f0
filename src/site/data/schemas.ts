import { z } from 'zod';
import { recordSchema } from '../../record/schema.ts';
import type { SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { dataPath } from '../urls.ts';
import { DATA_VERSION } from './article-data.ts';

// The shape of the JSON of an article and of an entity. Closed: a field that comes or goes without its
// line here fails the tests, and moves `DATA_VERSION`.

const record = recordSchema.shape;
const WORDS = STRINGS.data.schemaFields;

const kind = z.enum(['person', 'organisation', 'place', 'other']);
const id = record.id.describe(WORDS.id);
const entityId = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .describe(WORDS.entityId);
const address = z.url();
const version = z.literal(DATA_VERSION).describe(WORDS.version);
const offset = z.number().int().nonnegative();
const count = z.number().int().nonnegative();
const edtf = z.string().nullable().describe(WORDS.edtf);
const passage = { start: offset, end: offset, text: z.string() };

const articleSchema = z.strictObject({
  version,
  id,
  address,
  lasting: address.describe(WORDS.lasting),
  title: z.strictObject({
    text: z.string(),
    basis: record.dateBasis.describe(WORDS.basis),
    supplied: z.boolean().describe(WORDS.supplied),
    start: offset.nullable(),
    end: offset.nullable(),
  }),
  date: z.strictObject({
    edtf,
    basis: record.dateBasis,
    from: record.dateFrom.describe(WORDS.from),
    to: record.dateTo.describe(WORDS.to),
    because: z.string().nullable(),
    evidence: record.dateEvidence,
    rivals: record.dateRivals,
  }),
  publisher: record.publisher,
  authors: record.authors,
  credits: z.array(record.credits.element.omit({ span: true })),
  language: record.language.describe(WORDS.language),
  source: record.source.extend({ address: address.describe(WORDS.source) }),
  blocks: z.array(z.strictObject({ kind: record.blocks.element.shape.kind, ...passage })),
  removed: record.removed.describe(WORDS.removed),
  entities: z.array(
    z.strictObject({
      id: entityId,
      kind,
      name: z.string(),
      address,
      data: address,
      mentions: z.array(
        z.strictObject({
          ...passage,
          setApart: z.boolean().describe(WORDS.setApart),
          rule: z.string(),
        }),
      ),
    }),
  ),
  quotes: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      address,
      ...passage,
      speaker: entityId.nullable(),
      speakerWords: z.string().nullable(),
      rule: z.string(),
    }),
  ),
  times: z.array(z.strictObject({ ...passage, edtf, rule: z.string() })),
  repeats: record.repeats,
  decisions: record.decisions.describe(WORDS.decisions),
  generator: record.generator,
});

const entitySchema = z.strictObject({
  version,
  id: entityId,
  address,
  kind,
  name: z.string(),
  authority: z
    .strictObject({
      description: z.string().nullable(),
      wikidata: z.string().nullable(),
      variants: z.array(z.string()),
      never: z.array(z.string()),
      because: z.string(),
    })
    .nullable()
    .describe(WORDS.authority),
  formerIds: z.array(entityId),
  forms: z.array(z.strictObject({ form: z.string(), count })),
  merges: record.entities.element.shape.merges,
  mentions: count,
  mentionsSetApart: count,
  articles: z.array(
    z.strictObject({
      id,
      address,
      data: address,
      title: z.string(),
      date: edtf,
      mentions: count,
      mentionsSetApart: count,
      sentences: z.array(
        z.strictObject({
          text: z.string(),
          names: z.array(z.strictObject({ start: offset, end: offset })),
        }),
      ),
    }),
  ),
  quotes: z.array(
    z.strictObject({ article: id, number: z.number().int().positive(), address, text: z.string() }),
  ),
});

const SCHEMAS = { article: articleSchema, entite: entitySchema };

/** The JSON Schema (2020-12) of `donnees.json` beside an article or an entity, as the text of its file. */
export function* schemaText({ urls }: SiteContext, of: keyof typeof SCHEMAS): Iterable<string> {
  const name = `${of}.schema.json` as const;
  const schema = {
    $id: urls.absolute(dataPath(name)),
    title: STRINGS.data.files[name].title,
    description: STRINGS.data.files[name].description,
    ...z.toJSONSchema(SCHEMAS[of]),
  };
  yield `${JSON.stringify(schema, null, 2)}\n`;
}
