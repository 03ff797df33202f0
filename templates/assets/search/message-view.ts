import type { Suggestion } from '../../../src/search/suggest.ts';
import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import { type Child, element } from './dom.ts';
import type { Outcome } from './outcome.ts';

const COMPLETIONS_SHOWN = 4;

/** One line for the status region: how many articles, or why none. */
export function statusText({ answer, hits }: Outcome): string {
  if (hits.length > 0) return STRINGS.found(hits.length, answer.hits.length);
  return `${STRINGS.none} ${whyNone(answer.missing, answer.hits.length)}`;
}

function whyNone(missing: readonly string[], before: number): string {
  if (missing.length > 0) return STRINGS.missing(missing);
  return before > 0 ? STRINGS.noneFiltered : STRINGS.noneTogether;
}

/** What else a reader should know: how a word was completed, what a year leaves out, other spellings. */
export function noteViews(
  { answer, undated, suggestions }: Outcome,
  replace: (suggestion: Suggestion) => void,
): Child[] {
  const notes: Child[] = [];
  if (answer.completed.length > 0)
    notes.push(element('p', { class: 'recherche-note' }, completion(answer.completed)));
  if (undated > 0) notes.push(element('p', { class: 'recherche-note' }, STRINGS.undated(undated)));
  if (suggestions.length > 0) notes.push(suggestionView(suggestions, replace));
  return notes;
}

function completion(words: readonly string[]): string {
  const rest = words.length - COMPLETIONS_SHOWN;
  const shown = STRINGS.completed(words.slice(0, COMPLETIONS_SHOWN));
  return `${shown}${rest > 0 ? STRINGS.andOthers(rest) : ''}.`;
}

function suggestionView(
  suggestions: readonly Suggestion[],
  replace: (suggestion: Suggestion) => void,
): HTMLElement {
  const line = element('p', { class: 'recherche-note' }, STRINGS.suggestion, ' ');
  suggestions.forEach((suggestion, at) => {
    const button = element('button', { type: 'button', class: 'bouton-texte' }, suggestion.name);
    button.addEventListener('click', () => replace(suggestion));
    line.append(...(at > 0 ? [', '] : []), button);
  });
  line.append(STRINGS.suggestionEnd);
  return line;
}

/** How to ask, by example. */
export function helpView(): HTMLDetailsElement {
  const list = element('dl');
  for (const [example, meaning] of STRINGS.syntax) {
    const term = element('dt', {}, element('code', {}, example));
    list.append(element('div', {}, term, element('dd', {}, meaning)));
  }
  return element(
    'details',
    { class: 'recherche-aide' },
    element('summary', {}, STRINGS.help),
    element('p', {}, STRINGS.rules),
    list,
    element('p', {}, STRINGS.keys),
  );
}
