import { Buffer } from 'node:buffer';

/** What a text may hold to make a page run something, or a program that reads the page. */
const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></textarea></script><script>alert(1)</script>',
  "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">Cliquez</a> javascript:alert(1)',
  '[Cliquez](javascript:alert(1)) ![x](data:text/html,<script>alert(1)</script>)',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">',
  '<link rel=stylesheet href=//evil.example/a.css><img src=https://evil.example/p.gif>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;',
  '--><!--<script>alert(1)</script>--> ]]><script>alert(1)</script> <![CDATA[x',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would run
  '{{ 7*7 }} {% raw %} ${7*7} <%= 7*7 %> #{7*7} {{constructor.constructor("alert(1)")()}}',
  'ligne\u2028séparée\u2029deux fois',
  '=cmd|"/C calc"!A0 +1+1 -1 @SUM(1)',
];

// The sign that turns the line, one that hides, ESC, BEL and U+0001
const SIGNS = 'Un nom \u202etxt.exe\u202c, un mot cou\u200bpé, \u001b[31mrouge\u0007 et \u0001.';

const article = (title: string, words: string, day: number): string => `${title}

Par Jean Dupont ${words}, publié le ${day} mars 2017

Le président Donald Trump a dit lundi à Moscou : « ${words} » Selon Vladimir Poutine, « rien ne tourne ${words} ».

Michael Flynn a répondu à Washington. ${words}
`;

/** One source each, the title, the words, the names and the quotes all hostile; and file names that are. */
const sources = Object.fromEntries([
  ...SCRIPTS.map((words, at) => [`sources/texte-${at}.txt`, article(words, words, at + 1)]),
  ['sources/signes.txt', article(SIGNS, SIGNS, 20)],
  ['sources/cité.txt', SCRIPTS.map((words) => `« ${words} », a déclaré ${words}.`).join('\n\n')],
  ['sources/entete.txt', `---js\n{ title: process.exit(3) }\n---\n${article('En-tête', 'x', 21)}`],
  [
    'sources/entete-yaml.txt',
    `---\ntitle: !!js/function "process.exit(3)"\n---\n${article('YAML', 'y', 22)}`,
  ],
  ['sources/"><img src=x onerror=alert(1)>.txt', article('Nom de fichier', 'z', 23)],
  ['sources/{{7*7}}#a?b=c%2e%2e%2f.txt', article('Autre nom', 'w', 24)],
  ['sources/__proto__.txt', article('Le prototype', 'v', 25)],
  ['sources/constructor.txt', article('Le constructeur', 'u', 26)],
  ['sources/-rf.txt', article('Une option', 't', 27)],
]);

const EVIL = JSON.stringify(SCRIPTS[1]);

/** A content folder, file by file, in which everything that can be hostile is. */
export const EVIL_ARCHIVE: Readonly<Record<string, string | Uint8Array>> = {
  'archive.yaml': `title: ${JSON.stringify(`Archive ${SCRIPTS[0]}`)}
address: https://example.org/
description: ${EVIL}
language: fr
why-kept: ${JSON.stringify(SCRIPTS.join('\n\n'))}
contact: "javascript:alert(1)"
`,
  'authority/persons.yaml': `- id: constructor
  name: ${JSON.stringify(`Donald ${SCRIPTS[0]} Trump`)}
  variants: ["Donald Trump", "Trump", ${EVIL}]
  description: ${EVIL}
  wikidata: Q22686
  because: ${EVIL}
- id: hasownproperty
  name: "=HYPERLINK(\\"https://evil.example/\\")"
  variants: ["Vladimir Poutine", "Poutine"]
  because: "@SUM(1+1)"
`,
  'corrections/texte-0.yaml': `title:
  text: ${EVIL}
  because: ${EVIL}
publisher:
  name: ${JSON.stringify(SCRIPTS[2])}
  because: ${EVIL}
authors:
  - name: "=1+1"
    because: "-2+3"
  - name: ${EVIL}
    because: ${EVIL}
`,
  ...sources,
  'sources/octets.txt': Buffer.from(
    'Le café <script>alert(1)</script> a fermé à l’été 2017.',
    'latin1',
  ),
};
