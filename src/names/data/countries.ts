/**
 * Countries: names that mean the same state, and the adjectives that stand for it in the names of
 * ministries and armies. Folded. Each line: name, other names; then, after `|`, adjectives
 * (masculine, feminine). Names after the French list of country names (arrêté of 4 November 1993
 * and its revisions) and usage of the press; two states never share a name here.
 */
export const COUNTRIES = `
afghanistan | afghan afghane
afrique du sud, republique d'afrique du sud | sud-africain sud-africaine
albanie | albanais albanaise
algerie | algerien algerienne
allemagne, republique federale d'allemagne, rfa | allemand allemande
angola | angolais angolaise
arabie saoudite, royaume d'arabie saoudite | saoudien saoudienne
argentine | argentin argentine
armenie | armenien armenienne
australie | australien australienne
autriche | autrichien autrichienne
azerbaidjan | azerbaidjanais azerbaidjanaise azeri azerie
bahrein | bahreini bahreinie
bangladesh | bangladais bangladaise
belgique, royaume de belgique | belge
benin | beninois beninoise
bielorussie, belarus | bielorusse
birmanie, myanmar, union du myanmar | birman birmane
bolivie | bolivien bolivienne
bosnie-herzegovine, bosnie | bosnien bosnienne
bresil | bresilien bresilienne
bulgarie | bulgare
burkina faso, burkina, haute-volta | burkinabe
burundi | burundais burundaise
cambodge, kampuchea | cambodgien cambodgienne
cameroun | camerounais camerounaise
canada | canadien canadienne
centrafrique, republique centrafricaine | centrafricain centrafricaine
chili | chilien chilienne
chine, republique populaire de chine, rpc | chinois chinoise
chypre | chypriote
colombie | colombien colombienne
republique democratique du congo, rdc, rd congo, congo-kinshasa, congo kinshasa, zaire |
congo-brazzaville, congo brazzaville, republique du congo |
coree du nord, republique populaire democratique de coree, rpdc | nord-coreen nord-coreenne
coree du sud, republique de coree | sud-coreen sud-coreenne
cote d'ivoire | ivoirien ivoirienne
croatie | croate
cuba | cubain cubaine
danemark | danois danoise
egypte, republique arabe d'egypte | egyptien egyptienne
emirats arabes unis, emirats | emirati emiratie emirien emirienne
equateur | equatorien equatorienne
erythree | erythreen erythreenne
espagne, royaume d'espagne | espagnol espagnole
estonie | estonien estonienne
etats-unis, etats unis, etats-unis d'amerique, usa | americain americaine etats-unien etats-unienne
ethiopie | ethiopien ethiopienne
finlande | finlandais finlandaise
france, republique francaise | francais francaise
gabon | gabonais gabonaise
georgie | georgien georgienne
ghana | ghaneen ghaneenne
grece, republique hellenique | grec grecque
haiti | haitien haitienne
hongrie | hongrois hongroise
inde, union indienne | indien indienne
indonesie | indonesien indonesienne
irak, iraq | irakien irakienne iraquien iraquienne
iran, republique islamique d'iran | iranien iranienne
irlande, republique d'irlande, eire | irlandais irlandaise
islande | islandais islandaise
israel, etat d'israel | israelien israelienne
italie, republique italienne | italien italienne
japon | japonais japonaise
jordanie | jordanien jordanienne
kazakhstan | kazakh kazakhe
kenya | kenyan kenyane
kirghizistan, kirghizstan | kirghize
kosovo | kosovar kosovare
koweit | koweitien koweitienne
lettonie | letton lettonne
liban | libanais libanaise
liberia | liberien liberienne
libye, jamahiriya arabe libyenne | libyen libyenne
lituanie | lituanien lituanienne
luxembourg | luxembourgeois luxembourgeoise
macedoine du nord, ancienne republique yougoslave de macedoine, arym | macedonien macedonienne
madagascar | malgache
malaisie | malaisien malaisienne
mali | malien malienne
maroc, royaume du maroc | marocain marocaine
mauritanie | mauritanien mauritanienne
mexique | mexicain mexicaine
moldavie, moldova | moldave
mongolie | mongol mongole
montenegro | montenegrin montenegrine
mozambique | mozambicain mozambicaine
nepal | nepalais nepalaise
nicaragua | nicaraguayen nicaraguayenne
niger | nigerien nigerienne
nigeria | nigerian nigeriane
norvege | norvegien norvegienne
nouvelle-zelande | neo-zelandais neo-zelandaise
ouganda | ougandais ougandaise
ouzbekistan | ouzbek ouzbeke
pakistan | pakistanais pakistanaise
palestine, etat de palestine | palestinien palestinienne
pays-bas, royaume des pays-bas, hollande | neerlandais neerlandaise hollandais hollandaise
perou | peruvien peruvienne
philippines | philippin philippine
pologne | polonais polonaise
portugal | portugais portugaise
qatar | qatari qatarie qatarien qatarienne
roumanie | roumain roumaine
royaume-uni, royaume uni, grande-bretagne | britannique
russie, federation de russie, federation russe | russe
rwanda | rwandais rwandaise
senegal | senegalais senegalaise
serbie | serbe
slovaquie, republique slovaque | slovaque
slovenie | slovene
somalie | somalien somalienne
soudan | soudanais soudanaise
soudan du sud, sud-soudan | sud-soudanais sud-soudanaise
sri lanka, ceylan | sri-lankais sri-lankaise
suede | suedois suedoise
suisse, confederation suisse, confederation helvetique | suisse helvetique
syrie, republique arabe syrienne | syrien syrienne
taiwan, republique de chine | taiwanais taiwanaise
tchad | tchadien tchadienne
tchequie, republique tcheque | tcheque
thailande, siam | thailandais thailandaise
togo | togolais togolaise
tunisie | tunisien tunisienne
turquie | turc turque
turkmenistan | turkmene
ukraine | ukrainien ukrainienne
urss, union sovietique, union des republiques socialistes sovietiques | sovietique
uruguay | uruguayen uruguayenne
vatican, saint-siege, cite du vatican |
venezuela, republique bolivarienne du venezuela | venezuelien venezuelienne
vietnam, viet nam, viet-nam | vietnamien vietnamienne
yemen | yemenite
zimbabwe, rhodesie | zimbabween zimbabweenne
`;
