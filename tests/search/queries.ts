/**
 * What a reader expects of each query: the articles by id, in any order, `~` before one that only
 * another form of a name finds. Written from the texts, before any rule was tuned on them.
 */
export interface Expectation {
  readonly query: string;
  readonly finds: readonly string[];
}

/** `query → articles`, one a line; nothing after the arrow: no result. */
const table = (lines: string): Expectation[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', finds = ''] = line.split('→').map((part) => part.trim());
      return { query, finds: finds === '' ? [] : finds.split(' ') };
    });

/** Over the invented archive of fixture-archive.ts. */
export const FIXTURE_QUERIES: Readonly<Record<string, readonly Expectation[]>> = {
  'apostrophes and elisions': table(`
    ambassadeur → ambassadrice
    l'ambassadeur → ambassadrice
    l’ambassadeur → ambassadrice
    d’ambassadeur → ambassadrice
    unanimité → port
    l'unanimité → port
    hôtes → onu
    aujourd'hui → port
    aujourd’hui → port
    qu'ambassadrice → ambassadrice
    œuvre → cathedrale
    L’ŒUVRE → cathedrale
  `),
  'accents, case and ligatures': table(`
    coeur → cathedrale
    cœur → cathedrale
    CŒUR → cathedrale
    manoeuvre → cathedrale
    manœuvres → cathedrale
    greve → port
    GRÈVE → port
    grève → port
    theatre → maison-haute maison-haute-2
    Waleski → maison-haute-2
    Wałęski → maison-haute-2
    hopital → note
    ecluse → canaux surveillance
    Écluses → canaux surveillance
  `),
  hyphens: table(`
    Maison-Haute → maison-haute maison-haute-2
    Maison Haute → maison-haute maison-haute-2
    Maison‑Haute → maison-haute maison-haute-2
    maison–haute → maison-haute maison-haute-2
    "maison haute" → maison-haute maison-haute-2
    "Maison-Haute" → maison-haute maison-haute-2
    Saint-Aubin → cathedrale comptables
    Saint Aubin → cathedrale comptables
    saint‑aubin → cathedrale comptables
    Nord-Stella → surveillance
    week-end → maison-haute-2
    week-ends → maison-haute-2
    Nord Stella 2 → surveillance
    maison-blanche →
  `),
  'agreement and conjugation': table(`
    accusé → port comptables
    accusée → port comptables
    accusés → port comptables
    accusées → port comptables
    accuser → port comptables
    accusaient → port comptables
    journal → journaux
    journaux → journaux
    régional → journaux
    régionale → journaux
    régionaux → journaux
    hôpitaux → note
    travail → cathedrale
    travaux → cathedrale
    candidat → demission canaux
    candidates → demission canaux
    directeur → demission maison-haute lettre
    directrice → demission maison-haute lettre
    ambassadrices → ambassadrice
    chanteur → maison-haute maison-haute-2
    chanteuse → maison-haute maison-haute-2
    spectatrice → maison-haute maison-haute-2
    heureuse → maison-haute maison-haute-2
    officiel → comptables
    bureau → journaux
    démission → ambassadrice demission
    démissionner → ambassadrice demission
    démissions → ambassadrice demission
    blanc → onu
    municipaux → comptables maison-haute-2
    nationaux → journaux canaux surveillance
    employé → demission
    fermé → maison-haute note
    ouvrière → demission
    relaxe → comptables
    présenter → journaux canaux
  `),
  'what is no form of the word': table(`
    port → port note
    porte → cathedrale maison-haute
    mai → cathedrale maison-haute
    maison → onu maison-haute maison-haute-2 lettre
    étrange → ambassadrice
    étranger → demission
    parti → canaux
    partie → canaux
    président → journaux
    préside → canaux
    conseil → canaux surveillance maison-haute-2
    conseiller → comptables
    cour →
    pari →
    office → ambassadrice demission
    Berg → canaux surveillance
    Berger → demission
    lettre → lettre
    suite →
  `),
  phrases: table(`
    "surveillance nationale" → canaux surveillance
    "conseil de surveillance nationale" → canaux
    "nationale surveillance" →
    "surveillance nationale" Berg → canaux surveillance
    Tarek "surveillance nationale" → ~surveillance
    «surveillance nationale» → canaux surveillance
    “maison d'arrêt” → maison-haute
    "la ville rachète" → maison-haute
    "vieille ville" cœur → cathedrale
    "accusés de fraude" → comptables
    "accusé de fraude" →
    "l'unanimité" → port
    "quarante ans Sa directrice" →
    "surveillance nat →
    "ambassadeur Ivan" → ambassadrice
  `),
  'several words and stop words': table(`
    la grève du port → port
    grève maison →
    directrice théâtre → maison-haute
    le conseil des voies → surveillance
    le → cathedrale comptables journaux canaux surveillance onu maison-haute-2 balises note
    de la → port cathedrale ambassadrice demission journaux canaux onu maison-haute maison-haute-2
    ambassadeur de Lusanie → ambassadrice
    maison canal → lettre
  `),
  exclusion: table(`
    port -grève → note
    maison -théâtre → onu lettre
    maison -"Maison-Haute" → onu lettre
    écluses -Berg →
    -grève →
    office -démission →
    théâtre -Wałęski → maison-haute
    démission −surprise → ambassadrice
  `),
  'variants of names': table(`
    Skobeltsyne → ~ambassadrice note
    Skobeltsin → ambassadrice ~note
    Ivan Skobeltsyn → ~ambassadrice ~note
    Oubrahem → ~port
    Hélène Oubrahem → ~port
    "Hélène Oubrahem" → ~port
    al-Tarek → ~surveillance lettre
    el-Tareq → surveillance ~lettre
    Nadir al-Tarek → ~surveillance lettre
    ODG → ~ambassadrice demission
    Office du grain → ambassadrice demission
    Fédération de Lusanie → ~ambassadrice onu
    République lusane → ~ambassadrice ~onu
    fédération → onu
    république →
    lusane →
    colonel → note
    Lusanie → ambassadrice onu
    Gazette du Val → journaux
  `),
  fields: table(`
    titre:port → port
    titre:porte → cathedrale maison-haute
    titre:"Maison-Haute" → maison-haute maison-haute-2
    titre : grève → port
    personne:Oubraham → port
    personne:oubrahem → port
    personne:skobeltsyne → ambassadrice note
    Personne:"Olof Berg" → canaux surveillance
    personne:Brévannes →
    lieu:Brévannes → port canaux onu
    lieux:lusanie → ambassadrice onu
    organisation:ODG → ambassadrice demission
    cité:Berger → demission
    cite:berg → surveillance
    cité:Oubraham → port
    éditeur:gazette → cathedrale ambassadrice journaux
    éditeur:"Courrier du littoral" → port comptables onu
    lieu:Brévannes grève → port
    lieu:Brévannes -titre:port → canaux onu
    écluses:Berg → canaux surveillance
  `),
  'acronyms, numbers, glued words': table(`
    ONU → onu
    O.N.U. → onu
    o.n.u → onu
    H.R. Lindqvist → onu
    HR Lindqvist → onu
    M. Berg → canaux
    M.Berg → canaux
    2015 → maison-haute
    25 000 → surveillance
    1er septembre → onu
    7*7 → balises
  `),
  'words being typed, and unknown ones': table(`
    ambass → ambassadrice
    demiss → ambassadrice demission
    grève bréva → port
    manœu → cathedrale
    Skobel → ambassadrice note
    Oubrahe → ~port
    post → journaux
    maison* → onu maison-haute maison-haute-2 lettre
    ambass* Lusanie → ambassadrice
    zorglub →
    grève zorglub →
    zorglub grève →
    portugais →
    <script> → balises
    onerror → balises
  `),
};

/** Over the five sources of this archive. */
export const FIVE_QUERIES: readonly Expectation[] = table(`
  Kislyak → ~000 001
  Kisliak → 000 ~001
  Sergueï Kislyak → ~000 001
  ambassadeur → 000 001
  l’ambassadeur → 000 001
  etats-unis → 000 001 002 003 004
  États-Unis → 000 001 002 003 004
  Maison Blanche → 000 003 004
  Maison-Blanche → 000 003 004
  "conseil de sécurité nationale" → 000 002
  "sécurité nationale" Flynn → 000 001 003
  démission → 000 001
  accusée → 000 002 004
  manoeuvre → 002
  cyberattaque → 004
  Hambourg → 003
  cookies →
  Telegram →
  lettre de démission → 000
  n'importe quoi → 002
`);
