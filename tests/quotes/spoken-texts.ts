import type { Tagger } from '../../src/entities/tagger/tagger.ts';
import { understand } from '../../src/pipeline.ts';

/** Who is found to speak each quote of a text, end to end and without an editor. */
export function speakersIn(text: string, tagger: Tagger): (string | null)[] {
  const context = { authority: [], decisions: {}, decisionsFile: 'texte.yaml', tagger };
  const { quotes } = understand(new TextEncoder().encode(text), 'texte.txt', context);
  return quotes.map(({ speaker }) => speaker);
}

/** A few sentences, and who speaks each of their quotes in order: an entity id, or null where the text does not say. */
export interface SpokenText {
  readonly text: string;
  readonly speakers: readonly (string | null)[];
  /** The rules do not get it right, which `npm run evaluate` counts. */
  readonly missed?: true;
}

/**
 * Offices, epithets, pronouns and unusual verbs of the press, written with their speakers before the rules were run on
 * them: made up, though some of the names are known. First set: 26 of 51 right at first sight.
 */
export const FIRST_SPOKEN: readonly SpokenText[] = [
  {
    text: 'Le président Alassane Ouattara a reçu mardi son homologue ghanéen, Nana Akufo-Addo. « Nos relations sont excellentes », a dit le chef de l’État ivoirien.',
    speakers: ['alassane-ouattara'],
  },
  {
    text: 'Le Premier ministre Édouard Philippe s’est rendu à Lyon. « Nous tiendrons le cap », a affirmé le chef du gouvernement.',
    speakers: ['edouard-philippe'],
  },
  {
    text: 'Le président de la République, Emmanuel Macron, et le Premier ministre, Jean Castex, ont visité l’usine. « C’est une belle aventure », a salué le chef de l’État.',
    speakers: ['emmanuel-macron'],
  },
  {
    text: 'Le président de la République, Emmanuel Macron, et le Premier ministre, Jean Castex, ont visité l’usine. « Nous serons là », a promis le locataire de Matignon.',
    speakers: ['jean-castex'],
  },
  {
    text: 'L’ancien footballeur est mort lundi à Nice. « Il était mon frère », a réagi sa veuve, l’actrice Carole Bouquet.',
    speakers: ['carole-bouquet'],
  },
  {
    text: '« Une décision historique », s’est félicité le directeur de l’ONG, Pierre Micheletti.',
    speakers: ['pierre-micheletti'],
  },
  {
    text: 'Le président de région Xavier Bertrand, lui, a dit non à la réforme.\n\nPlus tôt, Valérie Pécresse n’avait pas exclu un recours. « Tout est possible », avait glissé la candidate de la droite à des journalistes.',
    speakers: ['valerie-pecresse'],
  },
  {
    text: 'Les communistes refusent le texte. Même son de cloche du côté de Fabien Roussel : « Il faut taxer les superprofits. »',
    speakers: ['fabien-roussel'],
  },
  {
    text: 'Les communistes refusent le texte. Même constat pour Laurent Berger, de la CFDT. « On ne nous écoute pas. »',
    speakers: ['laurent-berger'],
  },
  {
    text: 'Élu en 2014, Jacques Morel quitte la mairie. Sa première adjointe, Anne Petit, lui succédera.\n\nIl y songeait « depuis des mois ». « J’ai donné ce que j’avais », confie-t-il.',
    speakers: ['jacques-morel', 'jacques-morel'],
  },
  {
    text: 'La chancelière Angela Merkel a plaidé pour l’unité. Son ministre des Finances, Olaf Scholz, était présent. « L’Europe est notre avenir », a-t-elle lancé.',
    speakers: ['angela-merkel'],
  },
  {
    text: 'Interrogée sur ce point, la ministre de la Santé, Agnès Buzyn, botte en touche. « Le moment n’est pas venu », élude-t-elle.',
    speakers: ['agnes-buzyn'],
  },
  {
    text: 'Devant les députés, Gérald Darmanin a défendu son texte. « C’est faux », lui a rétorqué Mathilde Panot.',
    speakers: ['mathilde-panot'],
  },
  {
    text: 'Mathilde Panot a attaqué le ministre de l’Intérieur, Gérald Darmanin, sur son bilan. « C’est faux », lui a répondu le ministre.',
    speakers: ['gerald-darmanin'],
  },
  {
    text: 'Pour l’historien Benjamin Stora, « la mémoire reste à vif ».',
    speakers: ['benjamin-stora'],
  },
  {
    text: 'Aux yeux de l’économiste Thomas Piketty, la réforme est « injuste ».',
    speakers: ['thomas-piketty'],
  },
  {
    text: '« Injuste » : c’est ainsi que l’économiste Thomas Piketty qualifie la réforme.',
    speakers: ['thomas-piketty'],
    missed: true,
  },
  {
    text: 'Le patron de la CGT, Philippe Martinez, y voit une « provocation ».',
    speakers: ['philippe-martinez'],
  },
  {
    text: 'Le prévenu a quitté la salle sans un mot. « Nous allons faire appel », a fait savoir son avocate, Me Sophie Tougne.',
    speakers: ['sophie-tougne'],
  },
  {
    text: 'Contacté, l’avocat de M. Fillon, Me Antonin Lévy, n’a pas souhaité réagir. « Pas de commentaire », a-t-il dit.',
    speakers: ['antonin-levy'],
  },
  {
    text: 'Dans un tweet, Donald Trump a accusé l’Iran. « Ils jouent avec le feu », a écrit le président américain. Son homologue iranien, Hassan Rohani, a dénoncé « une guerre psychologique ».',
    speakers: ['donald-trump', 'hassan-rohani'],
  },
  {
    text: '« L’Iran n’a pas peur », a répliqué le président iranien, Hassan Rohani. « L’avenir le dira », a-t-il ajouté.',
    speakers: ['hassan-rohani', 'hassan-rohani'],
  },
  {
    text: 'L’avocat général a requis vingt ans contre Karim Benali. « Il n’a montré aucun remords », a-t-il souligné.',
    speakers: [null],
  },
  {
    text: 'Le maire, Paul Roux, a reçu les parents de Léa. « Nous sommes anéantis », confie la mère de la fillette.',
    speakers: [null],
  },
  {
    text: 'Le maire, Paul Roux, a reçu la famille. « Nous sommes anéantis », confie Claire, la mère de la fillette.',
    speakers: ['claire'],
  },
  {
    text: 'Selon une source proche du dossier, Karim Benali « a reconnu les faits ».',
    speakers: [null],
  },
  {
    text: 'Le suspect, Karim Benali, « a reconnu les faits », selon le procureur de Nice, Xavier Bonhomme.',
    speakers: ['xavier-bonhomme'],
  },
  {
    text: 'Le président du parti, Éric Ciotti, a déclaré que son mouvement « ne voterait pas » la motion.',
    speakers: ['eric-ciotti'],
  },
  {
    text: '« On a perdu trop de temps », regrette Marc Dubois, agriculteur à Plouha. À 54 ans, il élève 80 vaches. « Le prix du lait ne couvre pas nos charges », dit-il.',
    speakers: ['marc-dubois', 'marc-dubois'],
  },
  {
    text: '« On a perdu trop de temps », regrette Marc Dubois, agriculteur à Plouha. À ses côtés, sa femme Nadine acquiesce. « On se lève la nuit », ajoute-t-elle.',
    speakers: ['marc-dubois', 'nadine'],
    missed: true,
  },
  {
    text: 'Marine Le Pen et Jordan Bardella ont tenu meeting à Perpignan. « Nous sommes prêts », a assuré la première. « La victoire est proche », a renchéri le second.',
    speakers: ['marine-le-pen', 'jordan-bardella'],
  },
  {
    text: 'Marine Le Pen et Jordan Bardella ont tenu meeting à Perpignan. « Nous sommes prêts », ont assuré les deux dirigeants.',
    speakers: [null],
  },
  {
    text: '« Je ne regrette rien. » Ainsi s’exprimait, en 2012, Bernard Tapie dans nos colonnes.',
    speakers: ['bernard-tapie'],
  },
  { text: 'Bernard Tapie, lui, persiste : « Je ne regrette rien. »', speakers: ['bernard-tapie'] },
  { text: 'Et Bernard Tapie de conclure : « Je ne regrette rien. »', speakers: ['bernard-tapie'] },
  { text: '« Je ne regrette rien », ose Bernard Tapie.', speakers: ['bernard-tapie'] },
  {
    text: 'Bernard Tapie reçoit chez lui, rue des Saints-Pères. « Je ne regrette rien », sourit l’ancien ministre de la Ville.',
    speakers: ['bernard-tapie'],
  },
  {
    text: 'De son côté, la préfète, Fabienne Buccio, assure que « tout est mis en œuvre ».',
    speakers: ['fabienne-buccio'],
  },
  {
    text: 'La préfète de Gironde, Fabienne Buccio, a pris un arrêté. Le maire de Bordeaux, Nicolas Florian, s’en réjouit. « C’est un signal fort », estime l’élu.',
    speakers: ['nicolas-florian'],
  },
  {
    text: 'La préfète de Gironde, Fabienne Buccio, a pris un arrêté. Le maire de Bordeaux, Nicolas Florian, s’en réjouit. « La sécurité d’abord », fait valoir la représentante de l’État.',
    speakers: ['fabienne-buccio'],
  },
  {
    text: 'Le général Pierre de Villiers a démissionné. « Je n’étais plus en mesure d’assurer la pérennité du modèle d’armée », explique le chef d’état-major des armées dans un communiqué.',
    speakers: ['pierre-de-villiers'],
    missed: true,
  },
  {
    text: '« Chers amis, merci », a lancé à la foule, depuis le balcon, Nicolas Sarkozy.',
    speakers: ['nicolas-sarkozy'],
  },
  {
    text: 'L’entraîneur des Bleus, Didier Deschamps, a convoqué 23 joueurs. Le sélectionneur a justifié le choix de Karim Benzema : « Il mérite sa place. »',
    speakers: ['didier-deschamps'],
  },
  {
    text: 'L’entraîneur des Bleus, Didier Deschamps, a rappelé Karim Benzema. « Il mérite sa place », a commenté le technicien.',
    speakers: ['didier-deschamps'],
  },
  {
    text: 'La chanteuse Camélia Jordana a répondu à Gérald Darmanin. « Je n’ai pas peur », a-t-elle écrit. L’ancien maire de Tourcoing avait jugé ses propos « honteux ».',
    speakers: ['camelia-jordana', 'gerald-darmanin'],
    missed: true,
  },
  {
    text: 'Le 3 mars, Boris Johnson disait vouloir « serrer des mains ». Trois semaines plus tard, le Premier ministre britannique était hospitalisé. « Il va mieux », a indiqué son porte-parole.',
    speakers: ['boris-johnson', null],
  },
  {
    text: '« Nous ne céderons pas », prévient le syndicaliste. Jean-Luc Dupré en est à son troisième conflit.',
    speakers: ['jean-luc-dupre'],
  },
  {
    text: 'Emmanuel Macron « a pris ses responsabilités », défend Christophe Castaner, pour qui « le temps n’est plus aux palabres ».',
    speakers: ['christophe-castaner', 'christophe-castaner'],
  },
  {
    text: 'Le maire démissionne après trois ans de mandat : « Je n’ai plus la force »\n\nBertrand Kerhoas a remis sa démission mardi soir au préfet.',
    speakers: ['bertrand-kerhoas'],
    missed: true,
  },
  {
    text: 'Le président Bassirou Diomaye Faye a reçu lundi le khalife général. Le Premier ministre Ousmane Sonko était de la délégation.\n\n« Nous sommes venus solliciter des prières », a dit le chef de l’État.',
    speakers: ['bassirou-diomaye-faye'],
  },
  {
    text: 'La présidente démissionnaire du SPD, Andrea Nahles, laisse la coalition d’Angela Merkel dans l’incertitude. « Aucun de nous ne sera candidat », a assuré la cheffe du gouvernement de Rhénanie-Palatinat, Malu Dreyer.\n\n« Le gouvernement continuera », a réagi la chancelière dimanche soir.',
    speakers: ['malu-dreyer', 'angela-merkel'],
    missed: true,
  },
];

/** Written when the first set was mended: 22 of 30 right at first sight. */
export const SECOND_SPOKEN: readonly SpokenText[] = [
  {
    text: 'Le président Félix Tshisekedi a nommé un nouveau gouvernement. Son Premier ministre, Sama Lukonde, a salué « un jour historique ». « Le peuple attend des résultats », a prévenu le chef de l’État.',
    speakers: ['sama-lukonde', 'felix-tshisekedi'],
  },
  {
    text: 'Le roi Mohammed VI a prononcé un discours à Rabat. « Notre relation est solide », a insisté le souverain.',
    speakers: ['mohammed-vi'],
  },
  {
    text: 'La maire de Nantes, Johanna Rolland, a présenté son budget. « Nous investissons », souligne l’édile.',
    speakers: ['johanna-rolland'],
  },
  {
    text: 'Le sélectionneur Hervé Renard a quitté ses fonctions. « L’aventure s’arrête », a déclaré l’ancien coach du Maroc.',
    speakers: ['herve-renard'],
  },
  {
    text: 'La défense, par la voix de Me Julien Dreyfus, a plaidé la relaxe. « Le dossier est vide », a martelé l’avocat.',
    speakers: ['julien-dreyfus'],
  },
  {
    text: 'Pour sa part, l’opposante Svetlana Tikhanovskaïa a appelé à la grève. « Le moment est venu », écrit-elle sur Telegram.',
    speakers: ['svetlana-tikhanovskaia'],
  },
  {
    text: '« Cette taxe est une folie », tempête Alain Duval, patron d’une PME de Vierzon. Son voisin, lui, se tait.',
    speakers: ['alain-duval'],
  },
  {
    text: 'Interrogé par nos soins, le directeur de l’hôpital, Rémi Faure, ne cache pas son inquiétude. « Nous manquons de tout », lâche-t-il.',
    speakers: ['remi-faure'],
  },
  {
    text: 'L’actrice Adèle Haenel a quitté la salle. « La honte », a-t-elle crié. La réalisatrice Céline Sciamma l’a suivie.',
    speakers: ['adele-haenel'],
  },
  {
    text: 'Michel Barnier a rencontré David Davis à Bruxelles. « L’horloge tourne », a averti le négociateur européen.',
    speakers: [null],
  },
  {
    text: 'Le négociateur européen Michel Barnier a rencontré David Davis à Bruxelles. « L’horloge tourne », a averti le Français.',
    speakers: ['michel-barnier'],
  },
  {
    text: 'Le ministre a été interpellé par la sénatrice Esther Benbassa. « Vous mentez », a-t-elle lancé. « Je vous laisse vos insinuations », lui a-t-il répondu.',
    speakers: ['esther-benbassa', null],
  },
  {
    text: 'Dans son rapport, l’inspectrice Claire Hédon note que les délais sont « inacceptables ».',
    speakers: ['claire-hedon'],
  },
  {
    text: 'Les policiers ont interpellé deux hommes. L’un d’eux, Yanis Kaddour, clame son innocence : « Je dormais chez moi. »',
    speakers: ['yanis-kaddour'],
  },
  {
    text: 'Le professeur Didier Raoult campe sur ses positions. « Les essais le montrent », répète l’infectiologue marseillais.',
    speakers: ['didier-raoult'],
    missed: true,
  },
  {
    text: 'À l’Élysée, on se veut rassurant. « Tout est sous contrôle », glisse un conseiller.',
    speakers: [null],
  },
  {
    text: '« On nous a menti », accuse Sylvie, 43 ans, infirmière à Mulhouse. La quadragénaire envisage de démissionner : « Je n’en peux plus. »',
    speakers: ['sylvie', 'sylvie'],
  },
  {
    text: 'Jean-Luc Mélenchon a refusé de choisir. « Pas une voix à l’extrême droite », a-t-il toutefois répété. Le député de Marseille s’exprimait dimanche soir.',
    speakers: ['jean-luc-melenchon'],
  },
  {
    text: 'Le PDG de Renault, Luca de Meo, a dévoilé sa stratégie. Le constructeur promet « dix modèles électriques ». « C’est une révolution », a résumé l’Italien.',
    speakers: ['renault', 'luca-de-meo'],
    missed: true,
  },
  {
    text: 'Ségolène Royal a ironisé sur « la bande de copains » du président. Réponse de l’intéressé, Emmanuel Macron : « Je ne commente pas. »',
    speakers: ['segolene-royal', 'emmanuel-macron'],
  },
  {
    text: 'Selon l’entourage du ministre, Bruno Le Maire « n’a jamais varié ».',
    speakers: [null],
  },
  {
    text: 'L’ex-directeur de campagne Paul Manafort plaide non coupable. « Il est serein », assure son avocat, Kevin Downing.',
    speakers: ['kevin-downing'],
  },
  {
    text: 'Le procureur de Bobigny, Éric Mathais, a ouvert une enquête. « Les faits sont graves », a indiqué le magistrat, qui a saisi l’IGPN.',
    speakers: ['eric-mathais'],
  },
  {
    text: 'Greta Thunberg a été reçue à l’Assemblée. « Vous n’êtes pas obligés de nous écouter », a lancé la jeune Suédoise.',
    speakers: ['greta-thunberg'],
  },
  {
    text: '« Merci à tous », a soufflé au micro, très ému, le vainqueur du jour, Julian Alaphilippe.',
    speakers: ['julian-alaphilippe'],
  },
  {
    text: 'Le Premier ministre britannique Rishi Sunak et la présidente de la Commission, Ursula von der Leyen, ont conclu un accord. « Un nouveau chapitre », s’est réjouie cette dernière.',
    speakers: ['ursula-von-der-leyen'],
  },
  {
    text: 'Le chanteur Bertrand Cantat annule sa tournée. Le comédien Philippe Torreton applaudit : « Il était temps. »',
    speakers: ['philippe-torreton'],
  },
  {
    text: 'La ministre déléguée chargée du Logement, Emmanuelle Wargon, avait parlé d’un « non-sens écologique ». Elle s’était ensuite dite « désolée ».',
    speakers: ['emmanuelle-wargon', 'emmanuelle-wargon'],
  },
  {
    text: 'L’expert Marc Leroy est formel. La digue « cédera tôt ou tard », prédit-il.',
    speakers: ['marc-leroy'],
  },
  {
    text: 'Vladimir Poutine a reçu Bachar al-Assad à Sotchi. « Le terrorisme recule », s’est félicité le président syrien. Le maître du Kremlin, lui, a vanté « une coopération exemplaire ».',
    speakers: ['bachar-al-assad', 'vladimir-poutine'],
    missed: true,
  },
];
