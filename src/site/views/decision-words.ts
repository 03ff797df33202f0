import type { Archive, Article } from '../../archive/model.ts';

type Decision = Article['record']['decisions'][number];

/** Decisions that end in the id of a name: `« Coupe du monde » : coupe-du-monde-de-football-2018` */
const NAMING = new Set(['entities', 'quotes']);
const ID = /(?<=» : )[a-z0-9-]+$/u;

/** The id in which a decision ends; null where it names nobody. */
export const decidedId = ({ field, what }: Decision): string | null =>
  (NAMING.has(field) && ID.exec(what)?.[0]) || null;

/** What an editor decided, the name in the archive's words: a record has its id, which readers do not know. */
export function decisionWords({ entityById }: Archive, decision: Decision): string {
  const id = decidedId(decision);
  const name = id === null ? undefined : entityById.get(id)?.name;
  return name === undefined ? decision.what : decision.what.replace(ID, () => name);
}
