import type { Attribution } from '../../model/ledger.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { isPersonLine, PERSON } from '../people.ts';

const MOST_WORDS = 16;

// « Par Agathe Lormeau », « Propos recueillis par Nolwenn Cadiou », « Entretien : Katia Ferrand », « De notre envoyé spécial … », « Avec notre correspondante … »
const OPENING =
  /^(?:(?:article |texte |enquete |reportage |interview |entretien |propos |dossier |chronique |analyse |billet )?(?:ecrit|redige|publie|realise|recueilli|recueillis|signe|propose|prepare|mene|anime)(?:e|s)? par|(?:une? )?(?:enquete|reportage|interview|entretien|texte|article|auteure?s?|redacteur|redactrice|chronique|analyse|rencontre)\s*(?:de|par|:|\.\s*par)|par|by|(?:de|avec) (?:notre|nos) (?:envoyee?s?|correspondante?s?)[^,:]*[,:]?|propos recueillis(?: [^:]{0,20})? par)\s*:?\s+/;

// « De notre correspondante à Calonne Anne Leroux »: no comma says where the name begins
const UNMARKED =
  /^(?:De|Avec|de|avec) (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: (?:spéciale?s?|permanente?s?|particuli(?:er|ère)s?|régionale?s?|locale?s?))*(?: (?:à|au|aux|en) \p{Lu}[\p{L}’'-]+)? (?=\p{Lu}[^,:]*$)/u;

// « – Le Golfe », « | L’Écho des Monts » behind a name: the paper
const PAPER = /^\s[-|–—•/(]\s?(?:Les? |La |L['’])/u;

// « Article rédigé par », « Par » alone
const ALONE =
  /^(?:(?:article |texte |propos )?(?:ecrit|redige|publie|realise|recueillis)(?:e|s)? par|par|auteure?s?)\s*:?$/;

// « La rédaction de CNI avec Justine Maréchal »
const STAFF = /^(?:la )?redaction\b|\bpar (?:la|notre) redaction$/;

// « Par Anne Leroux et Jean Petit, avec l’AFP », « Par Anne Leroux Publié le 14 mars »: what follows a name
const NEXT =
  /(?=\s(?:et|avec|with)\s|,|\s[-|–—•/(]\s?|\s(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|postée?|parue?|actualisée?)(?!\p{L}))/iu;

const NAME = new RegExp(PERSON, 'u');
const NOBODY = /^(?:la |le |les |l['’])?(?:r[ée]daction|service|[ée]quipe|desk|collectif)/i;

/** Who wrote it: a line that says « par », or a name that the page has already given as the author's. */
export const byline: Rule = {
  name: 'byline',
  reason: 'signature',
  find: findBylines,
};

function findBylines({ lines }: Page): Finding[] {
  const stated = lines.flatMap(statedByline);
  const known = new Set(
    stated.flatMap(({ attributions }) => attributions.map(({ name }) => fold(name))),
  );
  const initials = new Set(
    stated.flatMap(({ attributions }) => attributions.map(({ name }) => initialsOf(name))),
  );
  const repeated = lines.filter((line) => known.has(line.folded) || isInitials(line, initials));
  return [...stated, ...repeated, ...splitBylines(lines)];
}

/** « Article rédigé par », and the names on the lines below. */
function splitBylines(lines: readonly Line[]): Finding[] {
  return lines.flatMap((line, at) => {
    if (!ALONE.test(line.folded)) return [];
    const names = lines.slice(at + 1, at + 4);
    const end = names.findIndex((name) => name.words > 6 || name.stops || /\d/.test(name.text));
    return [line, ...names.slice(0, end === -1 ? names.length : end)];
  });
}

function statedByline(line: Line) {
  if (STAFF.test(line.folded) && line.words <= 10 && !line.stops)
    return [{ ...spanOf(line), attributions: authorsOf(line, 0) }];
  const opening = UNMARKED.exec(line.text) ?? OPENING.exec(line.folded);
  if (!opening || line.words > MOST_WORDS || line.prose) return [];
  const rest = line.text.slice(opening[0].length);
  if (!/^\p{Lu}|^(?:la |le |l['’])/u.test(rest)) return [];
  const attributions = authorsOf(line, opening[0].length);
  if (attributions.length === 0 && !NOBODY.test(rest)) return [];
  return [{ ...spanOf(line), attributions }];
}

function authorsOf(line: Line, from: number): Omit<Attribution, 'rule'>[] {
  return line.text
    .slice(from)
    .split(NEXT)
    .slice(0, 4)
    .flatMap((piece) => {
      const name = NAME.exec(piece)?.[0];
      if (name === undefined || NOBODY.test(name) || PAPER.test(piece)) return [];
      const start = line.start + line.text.indexOf(name, from);
      const span = { start, end: start + name.length };
      return [{ role: 'author', name, basis: 'stated', span } as const];
    });
}

const spanOf = ({ start, end }: Line) => ({ start, end });

const initialsOf = (name: string): string => name.match(/\p{Lu}/gu)?.join('') ?? '';

/** « Y. P. » under an article by Yannick Prudhomme. */
function isInitials(line: Line, known: ReadonlySet<string>): boolean {
  if (!isPersonLine(line.text) || line.text.length > 12) return false;
  return known.has(initialsOf(line.text));
}
