import type { DateBasis } from '../../src/model/date.ts';
import type {
  Months,
  SearchableArchive,
  SearchableArticle,
  SearchableEntity,
} from '../../src/search/searchable.ts';

/** A small archive of invented articles; every person, body and place in it is made up. */

type Kind = SearchableEntity['kind'];
type Named = Omit<SearchableEntity, 'articles'>;

const name = (
  id: string,
  kind: Kind,
  preferred: string,
  variants: readonly string[] = [],
): Named => ({ id, kind, name: preferred, variants });

const OUBRAHAM = name('helene-oubraham', 'person', 'Hélène Oubraham', [
  'Mme Oubraham',
  'Oubraham',
  'Hélène Oubrahem',
]);
const SKOBELTSYNE = name('ivan-skobeltsyne', 'person', 'Ivan Skobeltsyne', [
  'Ivan Skobeltsin',
  'colonel Skobeltsyne',
  'Skobeltsyn',
]);
const AL_TAREK = name('nadir-al-tarek', 'person', 'Nadir al-Tarek', ['Nadir el-Tareq', 'al-Tarek']);
const BERG = name('olof-berg', 'person', 'Olof Berg', ['Berg']);
const BERGER = name('lise-berger', 'person', 'Lise Berger', ['Mme Berger']);
const BREVANNES = name('brevannes', 'place', 'Brévannes');
const LUSANIE = name('lusanie', 'place', 'Lusanie', ['Fédération de Lusanie', 'République lusane']);
const SAINT_AUBIN = name('saint-aubin', 'place', 'Saint-Aubin', ['Saint‑Aubin', 'Saint Aubin']);
const OFFICE = name('office-du-grain', 'organisation', 'Office du grain (Lusanie)', ['ODG']);
const GAZETTE = name('gazette-du-val', 'organisation', 'La Gazette du Val', ['Gazette du Val']);
const PARTI = name('parti-des-canaux', 'organisation', 'Parti des canaux', ['PC']);

interface Use {
  readonly who: Named;
  readonly forms: readonly string[];
  readonly quoted: boolean;
}

const uses = (who: Named, forms: readonly string[], quoted = false): Use => ({
  who,
  forms,
  quoted,
});

interface Short {
  readonly id: string;
  readonly title: string;
  readonly supplied?: boolean;
  readonly date: string;
  /** Left out, stated where there is a date. */
  readonly basis?: DateBasis;
  readonly months: Months | null;
  readonly publisher?: string;
  readonly text: readonly string[];
  readonly names?: readonly Use[];
}

/** By date, undated last, as an archive hands them over. */
const ARTICLES: readonly Short[] = [
  {
    id: 'port',
    title: 'Grève au port de Brévannes',
    date: 'mars 2014',
    months: { from: '2014-03', to: '2014-03' },
    publisher: 'Le Courrier du littoral',
    text: [
      'Les dockers du port de Brévannes ont voté la grève à l’unanimité.',
      'La maire, Hélène Oubraham, accusée d’avoir cédé les quais, a démenti lundi.',
      '« Nous n’avons rien vendu, aujourd’hui comme hier », a déclaré Mme Oubraham.',
    ],
    names: [
      uses(BREVANNES, ['Brévannes']),
      uses(OUBRAHAM, ['Hélène Oubraham', 'Mme Oubraham'], true),
    ],
  },
  {
    id: 'cathedrale',
    title: 'La porte sud de la cathédrale rendue aux visiteurs',
    date: '14 septembre 2014',
    months: { from: '2014-09', to: '2014-09' },
    publisher: 'La Gazette du Val',
    text: [
      'Au cœur de la vieille ville, la porte sud de la cathédrale a retrouvé ses couleurs.',
      'L’œuvre, attribuée à un sculpteur de Saint‑Aubin, a demandé de longues manœuvres.',
      'Les travaux avaient commencé en mai ; le travail du bois a duré tout l’été.',
    ],
    names: [uses(SAINT_AUBIN, ['Saint‑Aubin'])],
  },
  {
    id: 'ambassadrice',
    title: 'L’ambassadrice de Lusanie rappelée',
    date: '12 janvier 2016',
    months: { from: '2016-01', to: '2016-01' },
    publisher: 'La Gazette du Val',
    text: [
      'L’ambassadrice de Lusanie a été rappelée mardi, a annoncé l’Office du grain.',
      'Son prédécesseur, l’ambassadeur Ivan Skobeltsin, avait démissionné en décembre.',
      'La Lusanie refuse de commenter cette décision étrange.',
    ],
    names: [
      uses(LUSANIE, ['Lusanie']),
      uses(OFFICE, ['Office du grain']),
      uses(SKOBELTSYNE, ['Ivan Skobeltsin']),
    ],
  },
  {
    id: 'demission',
    title: 'Démission surprise à l’Office du grain',
    date: '3 février 2016 environ',
    basis: 'inferred',
    months: { from: '2016-02', to: '2016-02' },
    text: [
      'La démission du directeur de l’ODG a surpris les employés de l’office.',
      'La directrice adjointe, Lise Berger, assure l’intérim : « Je ne serai pas candidate. »',
      'Deux ouvriers étrangers avaient été licenciés la semaine précédente.',
    ],
    names: [uses(OFFICE, ['Office du grain', 'ODG']), uses(BERGER, ['Lise Berger'], true)],
  },
  {
    id: 'comptables',
    title: 'Deux comptables relaxés',
    date: 'novembre 2016',
    months: { from: '2016-11', to: '2016-11' },
    publisher: 'Le Courrier du littoral',
    text: [
      'Accusés de fraude, deux comptables de Saint-Aubin ont été relaxés vendredi.',
      'Le procureur les accusait depuis quatre ans ; il renonce à accuser leur employeur.',
      'Une conseillère municipale a parlé d’une affaire officielle devenue ridicule.',
    ],
    names: [uses(SAINT_AUBIN, ['Saint-Aubin'])],
  },
  {
    id: 'journaux',
    title: 'Trois journaux régionaux fusionnent',
    date: 'décembre 2016 – janvier 2017',
    months: { from: '2016-12', to: '2017-01' },
    publisher: 'La Gazette du Val',
    text: [
      'Trois journaux et une radio régionale fusionnent avec la Gazette du Val.',
      'Les rédactrices redoutent des suppressions de postes dans les bureaux locaux.',
      'Le président du nouveau groupe a présenté le projet national de presse écrite.',
    ],
    names: [uses(GAZETTE, ['Gazette du Val'])],
  },
  {
    id: 'canaux',
    title: 'Le Parti des canaux présente ses candidats',
    date: '2017',
    months: { from: '2017-01', to: '2017-12' },
    text: [
      'Le Parti des canaux a présenté lundi onze candidates et douze candidats.',
      'M.Berg, qui préside la commission, mènera la liste à Brévannes.',
      'Une partie des élus réclame un conseil de surveillance nationale des écluses.',
    ],
    names: [
      uses(PARTI, ['Parti des canaux']),
      uses(BERG, ['M.Berg']),
      uses(BREVANNES, ['Brévannes']),
    ],
  },
  {
    id: 'surveillance',
    title: 'Écluses : qui surveille quoi ?',
    date: '7 juin 2017',
    months: { from: '2017-06', to: '2017-06' },
    text: [
      'La surveillance nationale des écluses revient au conseil des voies navigables.',
      'Olof Berg y voit « une usine à gaz », Nadir el-Tareq une nécessité.',
      'Quelque 25 000 bateaux passent chaque année, dont le « Nord-Stella 2 ».',
    ],
    names: [uses(BERG, ['Olof Berg'], true), uses(AL_TAREK, ['Nadir el-Tareq'], true)],
  },
  {
    id: 'onu',
    title: 'Une mission de l’O.N.U. attendue',
    date: '18 juillet 2018',
    months: { from: '2018-07', to: '2018-07' },
    publisher: 'Le Courrier du littoral',
    text: [
      'L’ONU enverra une mission à Brévannes, dit H.R. Lindqvist, son envoyé spécial.',
      'Les représentants de la Fédération de Lusanie y participeront dès le 1er septembre.',
      'Une maison d’hôtes, blanche et basse, les accueillera.',
    ],
    names: [uses(LUSANIE, ['Fédération de Lusanie']), uses(BREVANNES, ['Brévannes'])],
  },
  {
    id: 'maison-haute',
    title: 'La Maison-Haute ferme ses portes',
    date: '20 août 2018',
    months: { from: '2018-08', to: '2018-08' },
    text: [
      'La Maison-Haute, théâtre de Montferrand, ferme après quarante ans.',
      'Sa directrice, émue, remercie les spectateurs heureux et les chanteuses.',
      'La ville rachète les murs ; la maison d’arrêt voisine est vide depuis mai 2015.',
    ],
  },
  {
    id: 'maison-haute-2',
    title: 'Montferrand : la Maison Haute rouvrira',
    supplied: true,
    date: 'janvier 2020',
    months: { from: '2020-01', to: '2020-01' },
    text: [
      'Le conseil municipal a voté la réouverture de la Maison‑Haute.',
      'Un théâtre heureux, dit le chanteur Anton Wałęski, qui y donnera un récital.',
      'Des spectatrices ont applaudi ce weekend ; le maire les a saluées.',
    ],
  },
  {
    id: 'balises',
    title: 'Un script qui s’affiche : <b>gras</b> & {{ 7*7 }}',
    date: '2 mars 2020',
    months: { from: '2020-03', to: '2020-03' },
    text: [
      'Le texte contient <script>alert("piège")</script> et <img src=x onerror=alert(1)>.',
      'Rien de cela ne doit agir ; {{ 7*7 }} reste écrit ainsi.',
    ],
  },
  {
    id: 'note',
    title: 'Note du colonel Skobeltsyne',
    date: 'date inconnue',
    months: null,
    text: [
      'Le colonel Skobeltsyne note que le port est fermé et que l’hôpital manque de tout.',
      'Les hôpitaux de campagne seront prêts en octobre, écrit-il.',
    ],
    names: [uses(SKOBELTSYNE, ['colonel Skobeltsyne'], true)],
  },
  {
    id: 'lettre',
    title: 'Lettre sans date',
    date: 'date inconnue',
    months: null,
    text: [
      'Une lettre sans date décrit une maison au bord du canal et un directeur malheureux.',
      'Nadir al-Tarek y est nommé deux fois.',
    ],
    names: [uses(AL_TAREK, ['Nadir al-Tarek'])],
  },
];

export const FIXTURE_IDS: readonly string[] = ARTICLES.map(({ id }) => id);

export const FIXTURE: readonly SearchableArticle[] = ARTICLES.map((article) => ({
  path: `articles/${article.id}/`,
  title: article.title,
  supplied: article.supplied ?? false,
  paragraphs: article.text,
  dateLabel: article.date,
  dateBasis: article.basis ?? (article.months === null ? 'unknown' : 'stated'),
  publisher: article.publisher ?? null,
  names: (article.names ?? []).map(({ who, forms, quoted }) => ({ id: who.id, forms, quoted })),
}));

/** The invented archive with other articles in the place of its own, number by number. */
export function archiveOf(articles: readonly SearchableArticle[]): SearchableArchive {
  return {
    articles: articles.map((article, number) => {
      const { id = '', months = null } = ARTICLES[number] ?? {};
      const key = JSON.stringify(article);
      return { id, key, month: months?.from ?? null, months, publisher: article.publisher };
    }),
    dated: ARTICLES.filter(({ months }) => months !== null).length,
    entities: entities(articles),
    article: (number) => articles[number] as SearchableArticle,
  };
}

function entities(articles: readonly SearchableArticle[]): SearchableEntity[] {
  const all = ARTICLES.flatMap(({ names = [] }) => names.map(({ who }) => who));
  return [...new Map(all.map((who) => [who.id, who])).values()].map((who) => ({
    ...who,
    articles: [...articles.keys()].filter((at) =>
      articles[at]?.names.some(({ id }) => id === who.id),
    ),
  }));
}

export const FIXTURE_ARCHIVE = archiveOf(FIXTURE);
