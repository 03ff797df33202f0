import type { KnownEntries } from '../model/authority.ts';
import type { Decisions, EntityDecision } from '../model/decisions.ts';
import type { EntityMerge, Mention, Naming, TextEntity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { Failure, type Place } from '../text/failure.ts';
import { locate, locateOne } from '../text/locate.ts';
import { byStart, overlaps } from './found.ts';

interface Context {
  readonly text: string;
  readonly authority: KnownEntries;
  readonly place: Place;
}

/**
 * Applies what an editor decided about mentions, in the order of the file, over what the rules found.
 * @throws Failure `correction-stale` when a quoted passage is gone, `correction-unknown-entity` when
 * nothing bears the id
 */
export function decideEntities(naming: Naming, decisions: Decisions, context: Context): Naming {
  return (decisions.entities ?? []).reduce((before, decision, at) => {
    const place = { ...context.place, entry: ['entities', at] };
    return decideOne(before, decision, { ...context, place });
  }, naming);
}

function decideOne(naming: Naming, decision: EntityDecision, context: Context): Naming {
  const spans = occurrences(decision, context);
  const kept = naming.mentions.filter((mention) => !spans.some((span) => overlaps(span, mention)));
  if (decision.is === null) return pruned({ ...naming, mentions: kept });
  const entity = withForm(named(decision.is, naming, context, decision.text), decision);
  const added = spans.map(
    (span): Mention => ({ ...span, kind: entity.kind, entity: entity.id, rule: 'correction' }),
  );
  const others = naming.entities.filter(({ id }) => id !== entity.id);
  return pruned({ entities: [...others, entity], mentions: [...kept, ...added].sort(byStart) });
}

// a letter or a digit
const IN_WORD = /^[\p{L}\p{N}]$/u;

/** False inside a word: « EI » is not in « EIFFEL ». Only where it never stands whole is a part of a word meant. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !(IN_WORD.test(text.charAt(start - 1)) && IN_WORD.test(text.charAt(start))) &&
  !(IN_WORD.test(text.charAt(end - 1)) && IN_WORD.test(text.charAt(end)));

/** Every occurrence of the text, or only those inside the longer passage that the editor quotes. */
function occurrences({ text: quoted, within }: EntityDecision, { text, place }: Context): Span[] {
  const key = within === undefined ? 'text' : 'within';
  locateOne(text, within ?? quoted, under(place, key));
  const around = within === undefined ? [{ start: 0, end: text.length }] : locate(text, within);
  const all = around.flatMap(({ start, end }) =>
    locate(text.slice(start, end), quoted).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    })),
  );
  const whole = all.filter((span) => isWhole(text, span));
  const spans = whole.length > 0 ? whole : all;
  if (spans.length > 0) return spans;
  throw new Failure(
    'correction-stale',
    `« within » does not contain « ${quoted} »: quote a passage that does.`,
    under(place, 'within'),
  );
}

/** The same entry of the editor's file, at one of its keys. */
const under = (place: Place, key: string): Place => ({
  ...place,
  entry: [...(place.entry ?? []), key],
});

function named(
  id: string,
  naming: Naming,
  { authority, place }: Context,
  form: string,
): TextEntity {
  const present = naming.entities.find((entity) => entity.id === id);
  if (present) return present;
  const entry = authority.find((candidate) => candidate.id === id);
  if (entry) return { id, kind: entry.kind, name: entry.name, origin: 'authority', merges: [] };
  if (authority.length === 0) return { id, kind: 'other', name: form, origin: 'text', merges: [] };
  throw new Failure(
    'correction-unknown-entity',
    `no entity has the id « ${id} »: write one of content/authority/, or add it there.`,
    under(place, 'is'),
  );
}

function withForm(entity: TextEntity, { text: form, because }: EntityDecision): TextEntity {
  if (form === entity.name) return entity;
  const merge: EntityMerge = { form, rule: 'correction', why: because, weight: 1 };
  return { ...entity, merges: [...entity.merges.filter((other) => other.form !== form), merge] };
}

/** Without the entities that nothing names any more; in the order of first mentions. */
function pruned({ entities, mentions }: Naming): Naming {
  const order = new Map<string, number>();
  for (const { entity } of mentions) if (!order.has(entity)) order.set(entity, order.size);
  const kept = entities.filter(({ id }) => order.has(id));
  return {
    mentions,
    entities: kept.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  };
}
