import type { EntityKind } from '../../model/entity.ts';
import { parsePerson } from '../../names/person-name.ts';
import type { Verdict } from '../../names/verdict.ts';
import { nameWords } from '../../names/words.ts';
import type { Found } from '../found.ts';

/** One form of a name in a text: the same words, the same kind, the same authority entry if any. */
export interface TextForm {
  readonly key: string;
  readonly kind: EntityKind;
  /** The form as it stands first. */
  readonly name: string;
  readonly known?: string;
  readonly found: readonly Found[];
}

/** The forms of a text by key, in the order in which they first stand. */
export function formsOf(found: readonly Found[]): ReadonlyMap<string, TextForm> {
  const forms = new Map<string, TextForm & { readonly found: Found[] }>();
  for (const item of found) {
    const key = formKey(item);
    const form = forms.get(key);
    if (form) form.found.push(item);
    else forms.set(key, { ...knownOf(item), key, kind: item.kind, name: item.name, found: [item] });
  }
  return forms;
}

const knownOf = ({ known }: Found): { known?: string } => (known === undefined ? {} : { known });

export const formKey = (found: Found): string =>
  `${found.kind}|${nameWords(found.name).join(' ')}|${found.known ?? ''}`;

/**
 * True for a person named by a surname (or a given name) alone, who must be looked up in the text.
 * @param surnames see `surnamesWithParticles`
 */
export const isBare = ({ kind, known, name }: TextForm, surnames: ReadonlySet<string>): boolean =>
  kind === 'person' &&
  known === undefined &&
  (parsePerson(name).given.length === 0 || surnames.has(nameWords(name).join(' ')));

/** `ben salmane`, where the text names Mohammed ben Salmane: elsewhere Ben is a given name. */
export function surnamesWithParticles(forms: Iterable<TextForm>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, name } of forms) {
    const { given, particles, surname } = parsePerson(name);
    if (kind === 'person' && given.length > 0 && particles.length > 0)
      found.add([...particles, ...surname].join(' '));
  }
  return found;
}

/** Who owns each form, and why; the first form of an owner has no reason. */
export class Owners {
  private readonly rootOf = new Map<string, string>();
  private readonly members = new Map<string, string[]>();
  private readonly reasons = new Map<string, Verdict>();

  add(key: string, root: string): void {
    this.rootOf.set(key, root);
    const members = this.members.get(root) ?? [];
    members.push(key);
    this.members.set(root, members);
  }

  explain(key: string, verdict: Verdict): void {
    this.reasons.set(key, verdict);
  }

  /** Gives all that the owner of `key` holds to the owner of `to`. */
  join(key: string, to: string, verdict: Verdict): void {
    const [from, into] = [this.root(key), this.root(to)];
    if (from === into) return;
    for (const member of this.members.get(from) ?? []) this.add(member, into);
    this.members.delete(from);
    this.reasons.set(key, verdict);
  }

  root(key: string): string {
    return this.rootOf.get(key) ?? key;
  }

  reason(key: string): Verdict | undefined {
    return this.reasons.get(key);
  }
}
