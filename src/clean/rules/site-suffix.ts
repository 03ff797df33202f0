import type { Finding, Page, Rule } from '../page.ts';

// « … le chlorothalonil - Suisse - tdg.ch », « … un passager | La Presse », « … - Ouest-France.fr »
const SUFFIX = /\s(?:[-–—|•:]\s((?:[^-–—|•]|(?<=\S)-(?=\S)){2,40}))$/;

const DOMAIN = /^[\w-]+\.(?:fr|com|org|net|eu|be|ch|ca|info|tv|ma|tn|sn|ci)$/i;

/** The name of the site behind the headline, as pages put it in their title: it stands elsewhere too. */
export const siteSuffix: Rule = {
  name: 'site-suffix',
  reason: 'nom du site après le titre',
  find: findSuffix,
};

function findSuffix(page: Page): Finding[] {
  const line = page.lines.find(({ start }) => start === page.headline);
  const suffix = line && SUFFIX.exec(line.text);
  const name = suffix?.[1]?.trim();
  if (!line || !suffix || name === undefined || !isSite(page, name, line.end)) return [];
  const start = line.end - name.length;
  return [
    {
      start: line.start + suffix.index,
      end: line.end,
      attributions: [
        { role: 'publisher', name, basis: 'inferred', span: { start, end: line.end } },
      ],
    },
  ];
}

/** A site calls itself by a domain, or by a name that a line of its own or a legal line repeats. */
function isSite({ text, removed }: Page, name: string, below: number): boolean {
  if (DOMAIN.test(name)) return true;
  const legal = removed.some(
    ({ rule, start, end }) => rule === 'legal-footer' && text.slice(start, end).includes(name),
  );
  const rest = text.slice(below);
  return legal || rest.split(/\r\n|\r|\n/).some((line) => line.trim() === name);
}
