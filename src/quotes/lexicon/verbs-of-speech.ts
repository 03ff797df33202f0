/**
 * French verbs that introduce somebody's words, by infinitive. Gathered by hand from press usage and
 * checked against the meanings « dire », « penser », « juger » of the usual dictionaries.
 */

/** Verbs that report words by themselves: « X affirme que… », « …, a affirmé X ». */
export const SPEECH_ER: readonly string[] = words(`
  abonder accorder accuser acquiescer affirmer agacer ajouter alarmer alerter alléguer amuser
  analyser annoncer approuver arguer argüer argumenter articuler asséner assurer attester avancer
  avouer balbutier blaguer blâmer bougonner bredouiller certifier chuchoter cingler claironner clamer commenter communiquer
  compléter concéder condamner confesser confier confirmer conjecturer conseiller considérer
  constater conter contester corriger corroborer crier critiquer décider déclamer déclarer décoder décréter
  décrypter défausser demander démontrer dénoncer déplorer désoler détailler développer dévoiler
  diagnostiquer divulguer écrier égosiller emporter encourager énerver enflammer énoncer
  enthousiasmer énumérer épingler époumoner éructer esclaffer espérer estimer étonner évoquer
  exclamer excuser exhorter expliciter expliquer exploser exposer exprimer exulter féliciter
  formuler fulminer fustiger gargariser gausser glisser grincer grogner grommeler gronder gueuler
  hasarder hésiter hoqueter hurler imaginer implorer improviser indigner indiquer informer
  inquiéter insinuer insister insulter insurger interpeller interroger invectiver invoquer
  ironiser irriter jubiler juger jurer justifier lâcher lamenter lancer louer marmonner marteler maugréer
  menacer mentionner minimiser monologuer moquer murmurer narrer noter notifier nuancer objecter
  observer offusquer opiner opposer ordonner parler penser pérorer persifler persister pester
  philosopher plaider plaisanter pleurer pointer poster préciser préconiser présager présumer
  prétexter prier proclamer professer promulguer prôner prononcer pronostiquer prophétiser
  proposer protester publier qualifier questionner raconter railler râler rappeler rapporter
  rassurer réaffirmer récapituler réciter réclamer recommander récrier récriminer récuser
  redemander réfuter regretter réitérer rejeter relater relativiser relayer relever remarquer
  remémorer remercier renseigner répéter répliquer reprocher résumer rétorquer retweeter révéler
  revendiquer ricaner riposter ronchonner rouspéter saluer scandaliser scander sermonner signaler
  soliloquer sommer souffler souhaiter souligner soupirer spécifier spéculer stigmatiser stipuler
  subodorer suggérer supplier supposer susurrer tacler tancer targuer taxer témoigner tempérer
  tempêter temporiser théoriser titrer tonner trancher tranquilliser trompeter tweeter twitter
  vanter vilipender vitupérer vociférer
  bafouiller balayer bégayer calculer chiffrer cogner décocher égrener éluder embrayer enchaîner esquiver étrangler évacuer
  fanfaronner grimacer illustrer marrer oser parier pavoiser plastronner pouffer rectifier reformuler relancer rembobiner
  rigoler sangloter siffler songer`);

/** Verbs that hold somebody's words in a clause, but do not introduce them alone: « il dénonce un "scandale" ». */
export const HOLDING_ER: readonly string[] = words(`
  accuser admirer appeler apprécier appuyer  balayer brocarder caricaturer
   comparer contester critiquer décrier défier démonter dénoncer désigner douter 
  égratigner encourager épingler éreinter étriller évoquer exiger féliciter  inciter
  inviter invoquer justifier mentionner moquer nier plaider pointer présenter prôner qualifier
  railler réclamer redouter refuser réfuter rejeter remercier saluer souhaiter taxer traiter `);

/** Verbs of these lists that report words only straight beside them: « reprend: Q », but « reprend la route ». */
export const NEAR_ONLY: ReadonlySet<string> = new Set(
  words(`reprendre poursuivre décider publier analyser revenir intervenir réagir apprendre entendre
  vouloir émettre opposer accorder exposer hésiter exploser persister développer appuyer interroger considérer
  balayer calculer chiffrer cogner décocher égrener éluder embrayer enchaîner esquiver étrangler évacuer illustrer oser
  parier relancer rembobiner siffler songer`),
);

/**
 * Verbs of the other groups, with the stems that their forms are made of:
 * infinitive: present 3rd singular, 3rd plural, imperfect stem, past participle, simple past (3sg, 3pl), future stem.
 */
export const IRREGULAR: readonly string[] = `
dire: dit disent dis dit dit dirent dir
redire: redit redisent redis redit redit redirent redir
contredire: contredit contredisent contredis contredit contredit contredirent contredir
prédire: prédit prédisent prédis prédit prédit prédirent prédir
médire: médit médisent médis médit médit médirent médir
maudire: maudit maudissent maudiss maudit maudit maudirent maudir
écrire: écrit écrivent écriv écrit écrivit écrivirent écrir
décrire: décrit décrivent décriv décrit décrivit décrivirent décrir
répondre: répond répondent répond répondu répondit répondirent répondr
défendre: défend défendent défend défendu défendit défendirent défendr
prétendre: prétend prétendent prétend prétendu prétendit prétendirent prétendr
entendre: entend entendent entend entendu entendit entendirent entendr
reprendre: reprend reprennent repren repris reprit reprirent reprendr
apprendre: apprend apprennent appren appris apprit apprirent apprendr
soutenir: soutient soutiennent souten soutenu soutint soutinrent soutiendr
maintenir: maintient maintiennent mainten maintenu maintint maintinrent maintiendr
convenir: convient conviennent conven convenu convint convinrent conviendr
prévenir: prévient préviennent préven prévenu prévint prévinrent préviendr
intervenir: intervient interviennent interven intervenu intervint intervinrent interviendr
revenir: revient reviennent reven revenu revint revinrent reviendr
souvenir: souvient souviennent souven souvenu souvint souvinrent souviendr
reconnaître: reconnaît reconnaissent reconnaiss reconnu reconnut reconnurent reconnaîtr
reconnaitre: reconnait reconnaissent reconnaiss reconnu reconnut reconnurent reconnaitr
admettre: admet admettent admett admis admit admirent admettr
promettre: promet promettent promett promis promit promirent promettr
émettre: émet émettent émett émis émit émirent émettr
conclure: conclut concluent conclu conclu conclut conclurent conclur
croire: croit croient croy cru crut crurent croir
craindre: craint craignent craign craint craignit craignirent craindr
plaindre: plaint plaignent plaign plaint plaignit plaignirent plaindr
enjoindre: enjoint enjoignent enjoign enjoint enjoignit enjoignirent enjoindr
poursuivre: poursuit poursuivent poursuiv poursuivi poursuivit poursuivirent poursuivr
sourire: sourit sourient souri souri sourit sourirent sourir
rire: rit rient ri ri rit rirent rir
émouvoir: émeut émeuvent émouv ému émut émurent émouvr
vouloir: veut veulent voul voulu voulut voulurent voudr
avertir: avertit avertissent avertiss averti avertit avertirent avertir
garantir: garantit garantissent garantiss garanti garantit garantirent garantir
démentir: dément démentent dément démenti démentit démentirent démentir
mentir: ment mentent ment menti mentit mentirent mentir
réagir: réagit réagissent réagiss réagi réagit réagirent réagir
définir: définit définissent définiss défini définit définirent définir
réjouir: réjouit réjouissent réjouiss réjoui réjouit réjouirent réjouir
renchérir: renchérit renchérissent renchériss renchéri renchérit renchérirent renchérir
surenchérir: surenchérit surenchérissent surenchériss surenchéri surenchérit surenchérirent surenchérir
enorgueillir: enorgueillit enorgueillissent enorgueilliss enorgueilli enorgueillit enorgueillirent enorgueillir
gémir: gémit gémissent gémiss gémi gémit gémirent gémir
rugir: rugit rugissent rugiss rugi rugit rugirent rugir
vomir: vomit vomissent vomiss vomi vomit vomirent vomir
glapir: glapit glapissent glapiss glapi glapit glapirent glapir
compatir: compatit compatissent compatiss compati compatit compatirent compatir
applaudir: applaudit applaudissent applaudiss applaudi applaudit applaudirent applaudir
`
  .trim()
  .split('\n');

/**
 * Verbs that lead to a verb of speech in the infinitive: « a tenu à préciser », « fait savoir »,
 * « vient de déclarer ». Stems of -er verbs and listed forms alike.
 */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  words(`tient tiennent tenait tenaient tint tinrent tenu veut veulent voulait voulaient voulut voulu
 souhaite souhaitent souhaitait souhaité fait font faisait faisaient fit firent laisse laissent laissait laissé
 vient viennent venait venaient venu peut peuvent pouvait pu doit doivent devait dû va vont allait allaient
 préfère préfèrent préféré préférait préféraient ose osent osé finit finissent fini commence commencent commencé commença
 continue continuent continué continuait cherche cherchent cherché tente tentent tenté choisit choisi
 cesse cessent cessé cessait entend entendent entendait entendu hésite hésité croit cru jugé pris tarde tardé
 devrait devraient pourrait pourraient aime aimé espère dit`),
);

/** Phrases with `mettre` that hold words: « met en garde », « mettent en avant le fait que ». */
export const METTRE: ReadonlySet<string> = new Set(
  words('met mettent mettait mettaient mit mirent mettra mettrait mis mettant'),
);
export const AFTER_METTRE: ReadonlySet<string> = new Set(words('garde avant doute cause exergue'));

/** Infinitives that follow `faire` and mean « dire »: « a fait savoir », « fait valoir ». */
export const AFTER_FAIRE: ReadonlySet<string> = new Set(
  words('savoir valoir remarquer observer part état noter entendre comprendre connaître dire'),
);

function words(list: string): string[] {
  return [
    ...new Set(
      list
        .trim()
        .split(/\s+/)
        .filter((word) => word !== 'se')
        .map((word) => word.replace(/^s'/, '')),
    ),
  ];
}
