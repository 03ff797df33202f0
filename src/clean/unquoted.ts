const QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;

/** A folded line without what it quotes: an article does not say to its reader what it quotes. */
export const unquoted = (folded: string): string =>
  /[«“"]/.test(folded) ? folded.replace(QUOTED, ' ') : folded;
