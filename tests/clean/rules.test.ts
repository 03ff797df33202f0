import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { EARLY_RULES, LATE_RULES } from '../../src/clean/rules.ts';

const TITLE = 'La passerelle des Tanneurs rouvre aux piétons';
const FIRST =
  'Deux cents habitants ont bravé la pluie mardi matin pour traverser, les premiers, la passerelle des Tanneurs, qui relie la gare au centre.';
const SECOND =
  '« Nous avons tenu le calendrier et presque tenu le budget », s’est félicitée la maire, Hélène Carbonnier, en coupant le ruban.';
const LAST =
  'Les cyclistes devront encore patienter : la rampe ne sera terminée qu’en juillet, après six mois de travaux.';

/** A page: what stands above the headline, under it, inside the article, under the article. */
interface Around {
  readonly over?: readonly string[];
  readonly under?: readonly string[];
  readonly inside?: readonly string[];
  readonly below?: readonly string[];
  /** Glued to the headline. */
  readonly suffix?: string;
}

const pageOf = ({ over = [], under = [], inside = [], below = [], suffix = '' }: Around): string =>
  [...over, TITLE + suffix, ...under, FIRST, ...inside, SECOND, LAST, ...below].join('\n');

/** What each rule is for: one page it works on, and the words that it must set apart. */
const CASES: Readonly<Record<string, readonly (readonly [Around, string])[]>> = {
  'crawl-header': [
    [{ over: [' date 2017-05 '] }, 'date 2017-05'],
    [{ over: ['date 2017'] }, 'date 2017'],
    [{ over: ['date 2017-05-16'] }, 'date 2017-05-16'],
  ],
  'field-label': [[{ over: ['Titre : Un port ferme', 'Source : Le Golfe'] }, 'Source : Le Golfe']],
  'archive-banner': [
    [
      {
        over: [
          'Ceci est la version en cache de http://a.exemple/b. Il s’agit d’un instantané de la page.',
        ],
      },
      'version en cache',
    ],
  ],
  'running-head': [
    [{ over: ['8              L’AVENIR DU CENTRE              10 JUIN 2022'] }, 'L’AVENIR'],
    [{ below: ['Suite page 14'] }, 'Suite page 14'],
  ],
  'cookie-notice': [
    [
      {
        below: [
          'Nous et nos partenaires déposons des cookies afin de mesurer l’audience, avec votre consentement.',
          'Tout accepterTout refuserParamétrer',
        ],
      },
      'Tout accepterTout refuserParamétrer',
    ],
    [
      {
        over: [
          'Ce site dépose des traceurs, avec votre accord, pour améliorer votre navigation. Vos choix sont conservés six mois.',
        ],
      },
      'Ce site dépose des traceurs',
    ],
  ],
  'ad-mark': [
    [{ inside: ['Publicité'] }, 'Publicité'],
    [{ inside: ['- La suite après la publicité -'] }, 'La suite'],
  ],
  'follow-call': [
    [{ inside: ['Suivez Le Courrier surTelegram'] }, 'Suivez Le Courrier surTelegram'],
    [{ below: ['Suivez-nous sur Facebook et Instagram !'] }, 'Suivez-nous'],
  ],
  paywall: [
    [{ below: ['Il vous reste 63 % de cet article à lire.'] }, 'Il vous reste'],
    [{ under: ['Article réservé aux abonnés'] }, 'Article réservé'],
    [{ below: ['À partir de 1 € par mois, sans engagement'] }, 'À partir de'],
  ],
  comments: [
    [
      {
        below: [
          '2 commentaires',
          'Josette',
          '13 mai 2019 à 8 h 02',
          'Tellement vrai ! Chez nous ils ont mis une soucoupe volante en inox, on ne sait toujours pas pourquoi.',
          'Répondre',
        ],
      },
      'Tellement vrai',
    ],
  ],
  'legal-footer': [
    [{ below: ['© Le Méridien 2023 – Tous droits réservés'] }, '© Le Méridien'],
    [{ below: ['Mentions légales', 'Plan du site | CGU'] }, 'Mentions légales'],
    [{ below: ['Capital social : 24 864,88 €.', 'RCS Paris'] }, 'Capital social'],
  ],
  breadcrumb: [[{ over: ['Accueil > Politique > Parlement'] }, 'Accueil > Politique']],
  'menu-row': [
    [{ over: ['Politique Société Économie Culture Sport'] }, 'Politique Société'],
    [{ below: ['Télérama ▪ La Vie ▪ Le Huffington Post ▪ Courrier international'] }, 'Télérama'],
  ],
  'action-row': [
    [{ under: ['Partager', 'Facebook Twitter WhatsApp', 'Imprimer'] }, 'Facebook Twitter'],
    [{ under: ['PartagerTweeterEnvoyer'] }, 'PartagerTweeter'],
  ],
  'glued-row': [
    [{ over: ['AccueilÀ proposObserverMes livresContact'] }, 'Mes livresContact'],
    [{ under: ['PARTAGERcopié lienFacebookTwitterWhatsApp'] }, 'copié lien'],
  ],
  'tag-list': [[{ below: ['Mots-clés : passerelle, travaux, Vaubrun'] }, 'Mots-clés']],
  'photo-credit': [
    [
      { under: ['La passerelle, lundi. Photo : Camille Ansel / Le Courrier'] },
      'Photo : Camille Ansel',
    ],
    [{ under: ['© AFP / Jean Dupont'] }, '© AFP'],
    [{ under: ['La foule, le 21 mars. CAMILLE ANSEL POUR « LE COURRIER »'] }, 'CAMILLE ANSEL'],
    [{ under: ['La passerelle, à Vaubrun, en mars 2019. (REUTERS)'] }, 'REUTERS'],
    [{ under: ['Le maire, ici à Vaubrun en août 2012. REUTERS/Camille Ansel'] }, 'Le maire'],
  ],
  'publication-line': [
    [{ under: ['Publié le 24 novembre 2023 à 08h12, mis à jour à 11h40'] }, 'Publié le'],
    [{ under: ['Temps de lecture : 3 min'] }, 'Temps de lecture'],
    [{ under: ['Jeudi 14 mars 2019 - 06:00'] }, 'Jeudi 14 mars'],
    [{ below: ['Lu 514 fois'] }, 'Lu 514'],
    [{ under: ['761 mots'] }, '761 mots'],
  ],
  byline: [
    [{ under: ['Par Agathe Lormeau'] }, 'Agathe Lormeau'],
    [{ under: ['Propos recueillis par Nolwenn Cadiou'] }, 'Nolwenn'],
    [{ under: ['Article rédigé par', 'Rédaction TV Ouest'] }, 'Rédaction TV Ouest'],
  ],
  'agency-signature': [
    [{ below: ['Avec AFP'] }, 'Avec AFP'],
    [{ below: ['jmp/cf'] }, 'jmp/cf'],
    [{ below: ['(Jean Petit, édité par Marie Durand)'] }, 'édité par'],
    [
      { below: ['Le maire n’a pas souhaité répondre à nos questions sur ce dépassement. (AFP)'] },
      '(AFP)',
    ],
  ],
  'latest-news': [[{ below: ['Dernières nouvelles'] }, 'Dernières nouvelles']],
  'see-also': [
    [
      { inside: ['Lire aussi : Retour sur un accident évité de justesse'] },
      'Retour sur un accident',
    ],
    [{ inside: ['À lire également : les dix chantiers de l’été'] }, 'les dix chantiers'],
  ],
  'list-of-links': [
    [{ below: ['Sur le même sujet', 'Une halte fluviale à Vaubrun'] }, 'Une halte fluviale'],
    [{ below: ['Les plus lus', '1', 'Où les prix baissent le plus'] }, 'Où les prix'],
  ],
  'call-to-reader': [
    [
      { below: ['Recevez chaque matin les infos de votre commune par e-mail'] },
      'Recevez chaque matin',
    ],
    [{ below: ['Je m’abonne à la lettre du soir'] }, 'Je m’abonne'],
    [{ below: ['Vous avez aimé cet article ? Partagez-le !'] }, 'Partagez-le'],
  ],
  embed: [
    [{ over: ['Menu'], inside: ['VIDÉO - Les travaux vus du ciel'] }, 'vus du ciel'],
    [
      { over: ['Menu'], inside: ['Une publication partagée par Ville de Vaubrun (@vaubrun)'] },
      'partagée par',
    ],
  ],
  'repeated-title': [[{ under: [`${TITLE}© Jean Dupont Source: Reuters`] }, TITLE]],
  'site-suffix': [
    [
      { below: ['Vaubrun Infos', '© Vaubrun Infos 2019'], suffix: ' | Vaubrun Infos' },
      'Vaubrun Infos',
    ],
  ],
  caption: [
    [{ under: ['© Jean Dupont', 'La passerelle vue de la rive gauche'] }, 'vue de la rive gauche'],
  ],
  signature: [[{ under: ['Yannick Prudhomme', '15/03/2023 à 06:30'] }, 'Yannick Prudhomme']],
  'author-box': [
    [
      {
        under: ['Par Firmin Lacaze'],
        below: ['Firmin Lacaze est architecte. Il enseigne à l’école d’architecture de Clermont.'],
      },
      'enseigne à l’école',
    ],
  ],
  'subscriber-rubric': [[{ under: ['Edition numérique des abonnés'] }, 'Edition numérique']],
  'related-headline': [
    [{ under: ['[Coupe du monde] 25 millions de cyberattaques déjouées'] }, '25 millions'],
  ],
  slogan: [
    [{ below: ['Raconter l’actualité', 'Suivez Le Courrier surTelegram'] }, 'Raconter l’actualité'],
  ],
  'page-head': [
    [{ over: ['Vaubrun Infos', 'Rechercher', 'Une ville, un journal'] }, 'Vaubrun Infos'],
  ],
  'page-foot': [
    [{ below: ['Mentions légales', 'Nos chaussures préférées', 'Haut de page'] }, 'Nos chaussures'],
  ],
  surrounding: [
    [
      {
        below: [
          'À lire aussi',
          'Une halte fluviale à Vaubrun',
          'Les plaisanciers pourront accoster dès juillet au pied du pont neuf, où douze anneaux leur sont réservés.',
        ],
      },
      'Les plaisanciers pourront',
    ],
  ],
  'teaser-series': [
    [
      {
        below: [
          'À lire aussi',
          'Une halte fluviale à Vaubrun',
          'Les plaisanciers pourront accoster dès juillet. Douze anneaux leur sont réservés.',
          'Le marché change de place',
          'Les étals quittent la halle pour la durée des travaux. Ils y reviendront en mai.',
          'Les pompiers recrutent',
          'La caserne cherche huit volontaires. Une réunion est prévue samedi matin.',
        ],
      },
      'Une réunion est prévue samedi',
    ],
    [
      {
        below: [
          'Une halte fluviale à Vaubrun',
          'Les plaisanciers pourront accoster dès juillet. Douze anneaux leur sont réservés.',
          'Lire la suite',
          'Le marché change de place',
          'Les étals quittent la halle pour la durée des travaux. Ils y reviendront en mai.',
          'Lire la suite',
          'Les pompiers recrutent',
          'La caserne cherche huit volontaires pour l’été. Une réunion est prévue samedi matin.',
          'Lire la suite',
        ],
      },
      'Les plaisanciers pourront',
    ],
  ],
  ornament: [[{ inside: ['***'] }, '***']],
};

describe('each rule', () => {
  it.each([...EARLY_RULES, ...LATE_RULES].map(({ name }) => name))('%s', (name) => {
    const cases = CASES[name] ?? [];
    expect(cases.length, 'a page that the rule works on').toBeGreaterThan(0);
    for (const [around, words] of cases) {
      const text = pageOf(around);
      const { blocks, removed } = clean(text, {}, {});
      const own = removed.filter(({ rule }) => rule === name);
      expect(own.map(({ start, end }) => text.slice(start, end)).join('\n')).toContain(words);
      const kept = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
      for (const part of [TITLE, FIRST, SECOND, LAST]) expect(kept).toContain(part);
    }
  });
});

describe('what an article says stays', () => {
  it('is not taken for teasers when running text follows', () => {
    const pairs = ['Un premier intertitre', FIRST, 'Un deuxième', SECOND, 'Un troisième', LAST];
    const text = pageOf({ over: ['Menu'], below: ['À lire aussi', ...pairs, FIRST] });
    const { removed } = clean(text, {}, {});
    expect(removed.filter(({ rule }) => rule === 'teaser-series')).toEqual([]);
  });

  it('keeps the table of results under it', () => {
    const table = [
      'Classement',
      '1. Joris Van Aerde (BEL)',
      '2. Pietro Galli (ITA) à 9”',
      '3. Marek Dvorak (CZE) m.t.',
    ];
    const text = pageOf({ over: ['Menu', 'Rechercher'], below: [...table, 'Mentions légales'] });
    const { blocks } = clean(text, {}, {});
    const kept = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
    for (const row of table) expect(kept).toContain(row);
  });

  it.each(['Réactions', 'Biographie', 'Discussion', 'En images', 'Le contexte'])(
    'under the intertitle %s',
    (heading) => {
      const text = pageOf({ over: ['Menu', 'Rechercher'], below: [heading, FIRST, SECOND] });
      const { removed } = clean(text, {}, {});
      const lost = removed.map(({ start, end }) => text.slice(start, end)).join('\n');
      for (const part of [FIRST, SECOND]) expect(lost).not.toContain(part);
    },
  );

  it.each([
    'Elle lui reproche d’avoir déposé des cookies publicitaires sur les ordinateurs de millions d’internautes sans recueillir leur consentement.',
    'Le bouton « Tout refuser » était absent, et les données de navigation étaient transmises à plus de quatre cents partenaires, selon la Cnil.',
    '« Partagez cette vidéo avant qu’ils ne la suppriment ! » disait le message publié sur Facebook et sur Telegram.',
    'Les abonnés seront remboursés au prorata des jours de grève, a promis la régie.',
    'Les usagers, eux, se partagent entre soutien et lassitude.',
    '« Abonnez-vous à la vie », répétait-il à ses élèves.',
    '— Vous saviez que ces factures étaient fausses ? a demandé la présidente.',
    '« Moi, je marche », lâche un lycéen.',
    'Le photographe Jean Dupont, de l’AFP, a été blessé à la jambe pendant la manifestation.',
    'Le journal Le Monde a publié mardi un article sur la newsletter du ministre et les commentaires de ses abonnés.',
    'Regardez les vieilles photographies : là où passent des camions, il y avait un puits, un banc, deux platanes.',
    'Par un vote de 12 voix contre 9, le conseil a rejeté le projet de la majorité.',
    'Publié en 1913, le roman a été traduit en trente langues avant d’être oublié.',
    'On en est à 0,74 %.',
    'Les chaînes YouTube et LinkedIn de McDonald n’ont pas répondu',
  ])('%s', (sentence) => {
    for (const place of ['inside', 'below'] as const) {
      const text = pageOf({ over: ['Menu', 'Rechercher'], [place]: [sentence] });
      const { removed } = clean(text, {}, {});
      expect(removed.filter(({ end }) => end > text.indexOf(FIRST))).toEqual([]);
    }
  });
});

describe('the names of a byline', () => {
  it.each([
    ['Par Anne Leroux Publié le mercredi 14 mars 2018', ['Anne Leroux']],
    [
      'Par Anne Leroux et Karim Benali Mis à jour le 2 mai 2018 à 8h',
      ['Anne Leroux', 'Karim Benali'],
    ],
    ['Par Anne Leroux Modifiée hier', ['Anne Leroux']],
    ['Par Anne Leroux, Léa Petit – service politique', ['Anne Leroux', 'Léa Petit']],
    ['Par Jean Parueau', ['Jean Parueau']],
    ['Par Anne Leroux – Le Golfe', ['Anne Leroux']],
    ['Par Anne Leroux | L’Écho des Monts', ['Anne Leroux']],
    ['Par Anne Leroux - La Gazette', ['Anne Leroux']],
    ['Par Anne Leroux et Jean Le Goff', ['Anne Leroux', 'Jean Le Goff']],
    ['Par Anne Leroux – Léa Petit', ['Anne Leroux', 'Léa Petit']],
  ])('end before what follows them: %s', (line, names) => {
    const { attributions } = clean(pageOf({ under: [line] }), {}, { file: 'page.txt' });
    expect(attributions.filter(({ role }) => role === 'author').map(({ name }) => name)).toEqual(
      names,
    );
  });
});

describe('a line that says who wrote it', () => {
  it.each([
    'Article rédigé par Anne Leroux',
    'Texte écrit par Anne Leroux',
    'Enquête réalisée par Anne Leroux',
    'Propos recueillis par Anne Leroux',
    'Interview menée par : Anne Leroux',
    'Dossier préparé par Anne Leroux',
    'Chronique proposée par Anne Leroux',
    'Billet signé par Anne Leroux',
    'Publié par Anne Leroux',
    'Une enquête de Anne Leroux',
    'Entretien : Anne Leroux',
    'Reportage. Par Anne Leroux',
    'Auteur : Anne Leroux',
    'Rédactrice : Anne Leroux',
    'Par : Anne Leroux',
    'By Anne Leroux',
    'De notre envoyée spéciale à Calonne, Anne Leroux',
    'De notre correspondante Anne Leroux',
    'De notre correspondante permanente Anne Leroux',
    'De notre envoyée spéciale à Calonne Anne Leroux',
    'De notre correspondante en Italie Anne Leroux',
    'La rédaction avec Anne Leroux',
    'Recueilli par Anne Leroux',
    'Avec notre correspondante à Calonne, Anne Leroux',
  ])('credits her and leaves the text: %s', (line) => {
    const text = pageOf({ under: [line] });
    const { attributions, blocks } = clean(text, {}, { file: 'page.txt' });
    expect(attributions).toMatchObject([{ role: 'author', name: 'Anne Leroux', basis: 'stated' }]);
    const [{ span } = {}] = attributions;
    expect(text.slice(span?.start, span?.end)).toBe('Anne Leroux');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).not.toContain(line);
  });

  it.each([
    'Par la rédaction',
    'Par le service politique',
    'Par l’équipe du matin',
    'La rédaction',
  ])('credits nobody by name and leaves the text all the same: %s', (line) => {
    const text = pageOf({ under: [line] });
    const { attributions, blocks } = clean(text, {}, { file: 'page.txt' });
    expect(attributions).toEqual([]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).not.toContain(line);
  });

  it.each([
    'Par Anne Leroux, la ville a été dirigée pendant vingt ans avec une fermeté que ses opposants reconnaissent eux-mêmes.',
    'Par endroits, la chaussée est inondée.',
  ])('is no sentence of the article: %s', (line) => {
    const text = pageOf({ inside: [line] });
    const { attributions, blocks } = clean(text, {}, { file: 'page.txt' });
    expect(attributions).toEqual([]);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toContain(line);
  });
});
