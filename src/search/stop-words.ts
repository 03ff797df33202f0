/**
 * Words that a question contains and an answer need not (folded). In a query they do not restrict the
 * results, unless nothing else is asked or they stand inside quotation marks.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'le la les l un une des de du d et ou a au aux en dans par pour sur sous avec sans ce cet cette',
    'ces c son sa ses s leur leurs mon ma mes notre nos votre vos qui que qu quoi dont ou ne n pas',
    'plus se y il elle on ils elles je j tu nous vous lui est sont etait ete a ont avait etre avoir',
    'mais donc or ni car si comme entre vers chez quel quelle quels quelles the',
  ]
    .join(' ')
    .split(' '),
);

/** What stands before an apostrophe and is no part of the word asked for: l’, d’, jusqu’… (folded). */
export const ELISIONS: ReadonlySet<string> = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu'.split(' '),
);
