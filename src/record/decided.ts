import type { Decisions } from '../model/decisions.ts';
import type { RecordFront } from './schema.ts';

type Decided = RecordFront['decisions'][number];

/** Every decision of an editor, as a reader is told of it: the field, what was decided (French), and why. */
export function listDecisions(decisions: Decisions): Decided[] {
  return [...singles(decisions), ...passages(decisions), ...names(decisions)];
}

function* singles({ title, date, publisher, authors, credits }: Decisions): Generator<Decided> {
  if (title) yield decided('title', quoted(title.text), title);
  if (date) yield decided('date', date.edtf ?? 'inconnue', date);
  if (publisher) yield decided('publisher', publisher.name, publisher);
  for (const author of authors ?? []) yield decided('authors', author.name, author);
  for (const credit of credits ?? []) yield decided('credits', credit.name, credit);
}

function* passages({ sections, keep, remove }: Decisions): Generator<Decided> {
  for (const section of sections ?? []) yield decided('sections', quoted(section.text), section);
  for (const kept of keep ?? []) yield decided('keep', quoted(kept.text), kept);
  for (const removed of remove ?? []) yield decided('remove', quoted(removed.text), removed);
}

function* names({ entities, quotes }: Decisions): Generator<Decided> {
  for (const entity of entities ?? []) {
    yield decided(
      'entities',
      `${quoted(entity.text)} : ${entity.is ?? 'n’est pas un nom'}`,
      entity,
    );
  }
  for (const quote of quotes ?? []) {
    yield decided('quotes', `${quoted(quote.text)} : ${quote.speaker ?? 'inconnu'}`, quote);
  }
}

const decided = (field: string, what: string, { because }: { because: string }): Decided => ({
  field,
  what,
  because,
});

const quoted = (text: string): string => `« ${text} »`;
