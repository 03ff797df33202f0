/**
 * Given names, folded. Hand lists, from general knowledge of the French press.
 */

/** Forms of one given name: transliterations and usual short forms. A name may stand in several lines. */
export const SAME_GIVEN: readonly (readonly string[])[] = `
alexandre alexander aleksandr alexandr aleksander alex sacha sasha
alexei aleksei alexey aleksey alexis
andrei andrey andrii andriy
anatoli anatoly anatolii
anthony tony antony
arkadi arkady
artiom artem artyom
bachar bashar
benjamin ben benyamin binyamin
bill william billy will willy
bob robert rob bobby robby
boris
charles chuck charlie
chris christopher christophe
christine christina
dan daniel danny
dave david
dick richard rick ricky
dimitri dmitri dmitry dmitrii dmytro dimitry
ed edward eddie ted edouard eduard
elisabeth elizabeth liz beth
evgueni evgeni evgeny yevgeny ievgueni eugene
fiodor fedor fyodor
franck frank
frederic frederick fred
fred frederick
gennady guennadi gennadi
george georges gueorgui georgy georgi
gerard gerhard
grigori grigory
hachem hashem
hassan hasan
hussein hussain houssein houssain husayn
ibrahim ebrahim brahim
igor ihor
ilham
iouri youri yuri yury jurij
ivan
jacques jack
jean-claude
jeffrey jeff geoffrey
jerome jerry
jim james jimmy jamie
joe joseph joey josef
john jon johnny jack
john jean
jonathan jon
katherine catherine kathy cathy kate
kenneth ken
khaled khalid
konstantin constantin
larry lawrence laurence
leonid leonide
lev leon
marc mark
margaret maggie meg
matthew matt mathieu matthieu
mehmet
michael mike mick micky
mikhail michail mickhail mikhael
mohamed mohammed mohammad mohamad muhammad mouhammad mohammet mahomet muhammed
mustafa mustapha moustafa moustapha
natalia natalya nathalie
nicholas nick nicolas
nikita
nikolai nicolai nikolay mykola
oleg oleh
olga olha
omar oumar umar
oussama osama usama
pavel pawel
peter pete pieter
petro piotr pyotr petr
philippe philip phil
rafic rafik rafiq
recep
ron ronald ronnie
said saeed saied
sam samuel sammy
saddam sadam
serge sergei serguei sergey sergeï serhii serhiy
stephane stephen steven steve
stephen steve steven
stanislas stanislav
sue susan suzanne
theodore ted teddy
thomas tom tommy
tim timothy
valeri valery valerii
vassili vasily vasili vasyl
viatcheslav vyacheslav viacheslav
victor viktor
vladimir wladimir volodymyr
vladislav wladyslaw
walter
youssef yusuf youssouf yousef joseph yussuf
zine zein zayn
adrian adrien
damian damien
fabian fabien
julian julien
sebastian sebastien
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Frequent given names: two different ones are two persons, however near they are written. */
export const KNOWN_GIVEN: ReadonlySet<string> = new Set(
  `adam adel adele adrien adrienne adrian adriana agnes ahmad ahmed aicha alain alan albert alban albin alexandra alexandre
  alexia alexis alfred ali alice aline alix amelie amina amine amir amira ana andre andrea andree angel angela angele
  angelo anita anna anne annette annick annie antoine antoinette antonia antonio ariel ariane arnaud arnold arthur astrid
  aude audrey augustin augustine aurelie aurelien axel barbara bastien baptiste beatrice beatrix benoit benedicte bernard
  bernadette bertrand bilal blaise blanche brice brigitte bruno camille carine carl carla carlo carlos carole caroline
  catherine cecile cecilia cedric celia celine chantal charles charlotte chloe christel christelle christian christiane
  christine christophe claire clara claude claudette claudia claudine claudio clement clemence clementine colette colin
  corentin corinne cyril cyrille damien daniel daniela daniele danielle david deborah denis denise dennis diana diane
  didier diego dominic dominique dora doris edith edgar edmond elena eliane elie eliane elisa elise ella elodie eloise
  elsa emil emile emilie emilio emma emmanuel emmanuelle eric erica erik esteban estelle esther etienne eugene eugenie eva
  eve evelyn evelyne fabian fabien fabienne fabio fabrice farid farida fatima felix fernand fernande fernando flora
  florence florent florian franca france francesca francesco francis francisco franck franco francois francoise frederic
  frederique gabriel gabriela gabriele gabrielle gael gaelle gaetan genevieve georges georgette gerald geraldine gerard
  germain germaine ghislain ghislaine gilbert gilberte gilles gisele giulia giulio grace greg gregoire guillaume gustave
  guy hamid hamed hanna hannah hans harold helen helena helene henri henriette henry herve hubert hugo hugues ida ines
  irene iris isabel isabelle isaac isabella ivan jacob jacqueline jacques jamal james jan jane janet janine jean jeanne
  jeannine jean jeremie jeremy jerome jessica joan joana joanna joao joel joelle john jonas jonathan jordan jorge jose
  josee josephine josiane juan juana judith jules julia julian julie julien juliette julio justin justine kamal kamel
  karim karima karine karl karla kevin khadija kim lara laura laure laurence laurent laurie lea leila lena leo leon
  leonard leone leonie leonor leopold liam lila lili lina line linda lionel lisa lise loic louis louisa louise luc luca
  lucas lucia lucie lucien lucienne ludovic luis luisa lydia lydie madeleine magali maria mariam mariana marianne marie
  marielle marin marina marine mario marion marius marlene marta marthe martha martin martina martine mathilde mathias
  maud maurice max maxence maxime maximilien melanie melina melissa michel michele micheline michelle miguel mireille
  mona monica monique morgan morgane mounir mourad muriel myriam nabil nadia nadine nadir natacha nathan nelly nicola
  nicole nils nina noah noel noelle noemie nora norbert octave odette odile olga oliver olivia olivier omer oscar pablo
  paolo pascal pascale patrice patricia patrick paul paula paulette paulin pauline paulo pedro perrine pierre pierrette
  quentin rachel rachid rachida raphael raoul raymond raymonde rebecca regine regis remi remy renaud rene renee ricardo
  richard roberta roberto robin rodolphe roger roland rolande roman romain romane romeo rosa rosalie rose roxane sabine
  sabrina salim salima samir samira samuel sandra sandrine sara sarah sebastian sebastien selim serena severine silvia
  silvio simon simona simone sofia solange sonia sophia sophie stefan stefano stella stephane stephanie suzanne sylvain
  sylvaine sylvia sylvie tania tatiana teresa thea theo therese thibaud thibault thierry thomas tobias tristan ugo ursula
  valentin valentina valentine valerie vera veronique victoire victoria vincent viola violette virginie viviane xavier yann
  yannick yasmina yasmine yohan yolande yves yvan yvette yvon yvonne zoe donald ronald roland`.split(
    /\s+/,
  ),
);

/** Given names from Arabic and Persian, whose vowels each language writes in its own way. */
export const VOWELS_VARY: ReadonlySet<string> = new Set(
  `abbas abdallah abdel abdelaziz abdelkader abdul abdullah abou abu adel ahmad ahmed akbar ali amin amir anwar ashraf ayman
  aziz bachar bashar bashir bassam fadel fahd faisal farid fayez faysal ghassan habib hafez haider hakim hamad hamed hamid
  hamza hassan haytham hosni hussein ibrahim imad iyad jaber jalal jamal kamal karim khaled khalid khalil mahmoud
  mahmud majid malik mansour marwan maher moammar mohamed mohammad mohammed mokhtar mouammar moustafa muammar muhammad
  mustafa nabil nasser nouri omar osama oussama qassem rachid rafic rached rami rashid riad saad saddam sadek said salah
  saleh salim salman sami samir tarek tariq walid yasser yassine yasir yasin youssef yusuf zayed zine`.split(
    /\s+/,
  ),
);

/** Those of the known given names that women bear. Hand list. */
const FEMININE: ReadonlySet<string> = new Set(
  `adele adrienne adriana agnes aicha alexandra alexia alice aline amelie amina amira ana andree angela angele anita anna anne
  annette annick annie antoinette antonia ariane astrid aude audrey augustine aurelie barbara beatrice beatrix benedicte
  bernadette blanche brigitte carine carla carole caroline catherine cecile cecilia celia celine chantal charlotte chloe
  christelle christiane christine clara claire claudette claudia claudine clemence clementine colette corinne cyrielle
  daniela daniele danielle deborah delphine denise diana diane dora doris edith elena eliane elisa elisabeth elise ella elodie
  eloise elsa emilie emma emmanuelle erica estelle esther eugenie eva eve eveline evelyne fabienne farida fatima fernande
  flora florence francesca francoise frederique gabriela gabrielle gaelle genevieve georgette geraldine germaine ghislaine
  gilberte gisele giulia hannah helena helene henriette hillary ida ines irene iris isabel isabelle isabella ivanka jacqueline
  jane janet janine jeanne jeannine jessica joan joana joanna joelle josee josephine josiane juana judith julia julie juliette
  justine karima karine karla katia khadija lara laura laure laurence laurie lea leila lena leonie lila lili lina linda lisa
  lise louisa louise lucia lucie lucienne luisa lydia lydie madeleine magali maria mariam mariana marianne marie marielle
  marina marine marion marlene marta marthe martha martina martine mathilde maud melania melanie melina melissa michele
  micheline michelle mireille mona monica monique morgane muriel myriam nadia nadine nancy natacha nathalie nelly nicole nina
  noelle noemie nora odette odile olga olivia pascale patricia paula paulette pauline penelope perrine pierrette rachel rachida
  raymonde rebecca regine renee roberta rolande romane rosa rosalie rose roxane sabine sabrina salima samira sandra sandrine
  sara sarah segolene serena severine silvia simona simone sofia solange sonia sophia sophie stella stephanie suzanne sylvaine
  sylvia sylvie tania tatiana teresa thea theresa therese ursula valentina valentine valerie vera veronique victoire victoria
  viola violette virginie viviane yasmina yasmine yolande yvette yvonne zoe`.split(/\s+/),
);

/** Borne by men and women, in French or across languages (Nicola Sturgeon, Nicola Sarcinelli). */
const SHARED: ReadonlySet<string> = new Set(
  `alex ali andrea ariel axel camille charlie chris claude daniele dominique francis gabriele jan jean joan jordan kim laurie
  leslie lou maxence michele morgan nicola noa pat robin sacha sam simone valery yael yannick`.split(
    /\s+/,
  ),
);

/** Who bears a given name (folded), where that is known. */
export function genderOf(given: string): 'f' | 'm' | undefined {
  const first = given.split(/[ -]/)[0] ?? '';
  if (SHARED.has(first)) return undefined;
  if (FEMININE.has(first)) return 'f';
  return KNOWN_GIVEN.has(first) || LONG_KNOWN.has(first) ? 'm' : undefined;
}

/** Frequent masculine names that `KNOWN_GIVEN` leaves out because they have many forms. */
const LONG_KNOWN: ReadonlySet<string> = new Set(
  'bill bob bruno donald george jeff joe joseph michael mike peter robert steve vladimir william'.split(
    ' ',
  ),
);
