/** Common first names of the French-language press and what they tell of grammatical gender; gathered by hand. */
const MEN = `aaron abdel abdallah abdelaziz abdoulaye abraham adam adolphe adrien ahmed alain alan albert alberto aleksandr alessandro
 alex alexandre alexander alexeï alexis ali alfred alfredo alphonse amadou amin anders andré andrea andreas andreï andrew angel anthony antoine
 anton antonio antónio ariel arnaud arthur augustin axel ban barack bashar bachar baptiste bastien ben benjamin benoît bernard
 bernie bertrand bill bob boris brad brian brice bruce bruno carl carlos cédric charles charlie chris christian christophe
 claude clément colin cyril damien dan daniel daniele dave david denis didier diego dieter dimitri dmitri dominique donald douglas eddie
 eddy edgar édouard edward edwin emmanuel enrique enzo eric éric erich ernest étienne eugène evo fabien fabio fabrice federico
 felipe felix félix ferdinand fernand fernando fidel florent florian francis francisco franck françois frank franz fred frédéric
 gabriel gary gaston gaël geert geoffroy george georges gérald gérard gerhard gianni gilbert gilles giovanni giorgio giuseppe grégoire grégory
 guillaume gustave guy hamid hans harold harry hassan henri henry hervé hillel horst hosni hubert hugo hugues hussein ian ibrahim
 idriss igor isaac ismaël issa ivan jack jacques jaime jake james jamel jan jared jason jay jean jeff jeffrey jens jeremy jérémy jérôme
 jerry jesse jesús jim jimmy joachim joão joe joël johan john johnny jon jonathan jordan jordi jorge josé joseph josh joshua
 juan jules julian julien julio jürgen justin karim karl keith ken kenneth kevin kévin khaled kim klaus kurt lars larry laurent
 lee leonardo léon leonid lewis lionel logan loïc louis luc luca lucas lucien ludovic luigi luis luiz luka mahmoud malcolm malek
 mamadou manuel manuele marc marcel marco marcus mariano marin mario mark martin marwan mathieu matt matteo matteo matthew matthias matthieu maurice
 max maxime mehdi mehmet michael michaël michel miguel mike mikhaïl milan mohamed mohammed mohammad moussa moustapha mouammar mustafa nabil narendra nathan
 neil nelson nicola nicolas nick nigel nikolaï noël norbert olaf oleg oliver olivier omar oscar osama oussama pablo paolo pascal patrice patrick
 paul pavel pedro peter petro philip philippe pierre pieter pierre-yves quentin raphaël rafael rainer ramzan raoul raphaël raul raúl ray raymond recep
 rémi rémy renaud rené rex ricardo richard rob robert roberto robin rodrigo roger roland romain roman romano ron ronald rupert ryan
 saad sadiq salah salvador sam samir samuel scott sean sébastien serge sergueï sergey sergio shimon silvio simon sergio stanislas stefan
 stefano stéphane stephen steve steven stuart sylvain sylvestre tayyip ted teddy terry théo théodore theodore thibault thierry thomas tim timothy
 tom tommy tony ulrich valentin valéry viktor victor vincent vladimir walid walter warren wayne werner wilfried wilhelm william willy
 wolfgang xavier xi yann yannick yassine yasser yoann youri yves yvon zinédine`;

const WOMEN = `adele adèle agathe agnès aïcha alexandra alexia alice aline alison amanda amandine amélie ana anaïs andréa angela angélique angelina anita
 anna anne annette annick annie antoinette ariane astrid audrey aung aurélie aurore ayrault barbara béatrice beatrice bénédicte benazir bernadette betty
 beyoncé brigitte britney carine carla carmen carole caroline catherine cécile céline chantal charlene charlotte chelsea chloé christelle
 christiane christina christine cindy claire clara claudia claudie claudine clémence clémentine clotilde colette condoleezza coralie corinne cristina cynthia
 danièle danielle daphné deborah delphine denise diana diane dilma dolores dominica édith edith elena eleonora éléonore elisa élisa elisabeth élisabeth elise élise elizabeth
 ella ellen elsa émilie emily emma emmanuelle erika estelle esther eugénie eva ève evelyne évelyne fabienne fanny farah fatima fatiha federica fleur florence
 françoise frédérique gabrielle gaëlle geneviève georgina germaine ghislaine gina ginette gisèle gloria greta gwendal hélène helen helena helga henriette hillary huguette
 ingrid irène irina isabel isabelle ivanka jacqueline jane janet janine jeanne jeannette jennifer jenny jessica jill joan joanna jocelyne joëlle
 josephine joséphine josette joy judith julia julie juliette justine kaci kamala karen karine kate katherine kathleen kathy katia kellyanne kim laetitia
 laura laure laurence lauren léa leïla lena léna liliane lily linda lisa lise loretta louise lucie lucile lucy lydia madeleine madonna maeva malala manon margaret
 margaux marguerite maria marie marianne marielle marilyn marina marine marion marisol marta martha marthe martine mary maryse mathilde maud maureen
 megan mélanie melania mélissa meryl michèle michelle mireille miriam monica monique muriel myriam nadège nadia nadine nancy naomi natacha natalia nathalie nicole
 nicola nikki noémie odette odile olga olivia ophélie oprah pamela patricia paula paule pauline peggy penelope pénélope priscilla rachel rachida raquel rebecca
 régine renée rita roberta rosa rose roselyne roxana ruth sabine sabrina saïda salma samantha sandra sandrine sara sarah ségolène serena severine séverine shakira
 sharon sheila shirley sibeth simone simonetta solange sofia sonia sophie stella stéphanie susan suu suzanne sylvia sylvie tania taylor teresa tessa thérèse theresa tiffany
 ursula valentina valérie vanessa véronique victoria violette virginie viviane wendy whitney yaël yasmina yolande yvette yvonne zoé`;

const asSet = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));
const men = asSet(MEN);
const women = asSet(WOMEN);

/** The gender that a first name (any case) tells, or null: unknown, or borne by both. */
export function genderOfFirstName(name: string): 'm' | 'f' | null {
  const whole = name.toLowerCase();
  for (const key of [whole, whole.split(/[-‐‑]/)[0] ?? whole]) {
    if (men.has(key) !== women.has(key)) return men.has(key) ? 'm' : 'f';
  }
  return null;
}
