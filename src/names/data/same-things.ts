/**
 * Names that mean one thing though no rule of spelling says so, folded, one thing a line. Hand list:
 * bodies that the press names in French or by an English acronym, and towns with two names in use.
 */
export const SAME_ORGANISATIONS = `
onu, nations unies, organisation des nations unies, un, united nations
otan, nato, organisation du traite de l'atlantique nord, alliance atlantique
oms, who, organisation mondiale de la sante
ue, union europeenne, eu
cia, central intelligence agency
fbi, federal bureau of investigation
nsa, national security agency
nasa, national aeronautics and space administration
bce, banque centrale europeenne, ecb
fed, reserve federale, federal reserve, reserve federale americaine
fmi, fonds monetaire international, imf
hcr, haut commissariat des nations unies pour les refugies, unhcr, haut-commissariat aux refugies
aiea, agence internationale de l'energie atomique, iaea
opep, organisation des pays exportateurs de petrole, opec
cpi, cour penale internationale, icc
etat islamique, ei, daech, daesh, isis, isil, etat islamique en irak et au levant, eiil, groupe etat islamique
al-qaida, al-qaeda, al qaida
afp, agence france-presse, agence france presse
ap, associated press
lfi, la france insoumise, france insoumise
lrem, la republique en marche, republique en marche, en marche
lr, les republicains
fn, front national
rn, rassemblement national
ps, parti socialiste
udi, union des democrates et independants
ump, union pour un mouvement populaire
eelv, europe ecologie les verts, europe ecologie-les verts
edf, electricite de france
sncf, societe nationale des chemins de fer francais
ratp, regie autonome des transports parisiens
psg, paris saint-germain, paris-saint-germain, paris sg
om, olympique de marseille
ol, olympique lyonnais
real madrid, real de madrid
fifa, federation internationale de football association
uefa, union des associations europeennes de football
cio, comite international olympique, ioc
bundesbank, deutsche bundesbank
farc, forces armees revolutionnaires de colombie
pkk, parti des travailleurs du kurdistan
olp, organisation de liberation de la palestine
cgt, confederation generale du travail
cfdt, confederation francaise democratique du travail
cftc, confederation francaise des travailleurs chretiens
csa, conseil superieur de l'audiovisuel
cnil, commission nationale de l'informatique et des libertes
dgse, direction generale de la securite exterieure
dgsi, direction generale de la securite interieure
asn, autorite de surete nucleaire
cicr, comite international de la croix-rouge
omc, organisation mondiale du commerce, wto
oit, organisation internationale du travail
ocde, organisation de cooperation et de developpement economiques, oecd
unesco, organisation des nations unies pour l'education la science et la culture
rfi, radio france internationale
pnf, parquet national financier
pcf, parti communiste francais
npa, nouveau parti anticapitaliste
wwf, world wildlife fund, fonds mondial pour la nature
gendarmerie, gendarmerie nationale
`;

/** One town a line, folded. */
export const SAME_PLACES = `
pekin, beijing
bombay, mumbai
calcutta, kolkata
madras, chennai
rangoun, yangon
kiev, kyiv
alep, aleppo
mossoul, mosul
raqqa, rakka, ar-raqqa, racca
louhansk, lougansk, luhansk, lugansk
kharkiv, kharkov
idlib, idleb
saint-petersbourg, saint petersburg, st petersburg, leningrad
ho chi minh-ville, saigon
new york, new york city
la haye, den haag
anvers, antwerpen
deir ez-zor, deir ezzor, deir al-zor
jerusalem, al-qods
tel-aviv, tel aviv-jaffa
washington, washington d.c., washington dc
`;
