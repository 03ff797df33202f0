import type { Asked } from './asked.ts';
import type { CleanText } from './clean.ts';
import type { Dossier, TimeExpression } from './date.ts';
import type { Decisions } from './decisions.ts';
import type { Naming } from './entity.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';

/** All that the stages found in one source. */
export interface Understanding {
  readonly source: Source;
  readonly clean: CleanText;
  readonly dossier: Dossier;
  readonly times: readonly TimeExpression[];
  readonly naming: Naming;
  readonly asked: Asked;
  readonly quotes: readonly Quote[];
  readonly decisions: Decisions;
}
