/** Enough for the names of some thousand articles; more are forgotten all at once, so that memory stays bounded. */
const MOST = 50_000;

/** A function of one string that keeps its answers: names are compared many times each. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
