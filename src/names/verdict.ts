/** What comparing two names says. */
export interface Verdict {
  /** 0..1: how sure it is that both name the same thing. */
  readonly weight: number;
  /** Kebab-case name of the rule that decided. */
  readonly rule: string;
  /** French, one clause, for readers. */
  readonly why: string;
}

/** From this weight on two names are taken for one without asking. */
export const MERGE = 0.9;
/** From this weight on an editor is asked. */
export const DOUBT = 0.5;

/** An ordered rule: undefined when it has nothing to say about the pair. */
export type Rule<Name> = (a: Name, b: Name) => Verdict | undefined;

/** The verdict of the first rule that has one, else that nothing links the two names. */
export function firstVerdict<Name>(rules: readonly Rule<Name>[], a: Name, b: Name): Verdict {
  for (const rule of rules) {
    const verdict = rule(a, b);
    if (verdict) return verdict;
  }
  return { weight: 0, rule: 'unrelated', why: 'rien ne rapproche ces noms' };
}
