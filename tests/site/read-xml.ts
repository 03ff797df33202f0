/** An element as read back: its children, and the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?:\s[\w:]+="[^"<]*")*)(\/?)>|([^<]+)/y;

// What XML 1.0 allows, control characters beyond ASCII left out
const ALLOWED = /^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Reads the XML that the site writes (no comment, no CDATA) and refuses what is not well formed.
 * @throws Error with the place
 */
export function readXml(document: string): Element {
  if (!ALLOWED.test(document)) throw new Error('a character that XML does not allow');
  const body = document.replace(/^<\?xml [^>]*\?>\n/, '');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (!match) throw new Error(`not well formed at ${at}: ${body.slice(at, at + 40)}`);
    take(open, match);
  }
  const [only] = root.children;
  if (open.length !== 1 || !only || root.children.length > 1) throw new Error('not one element');
  return only;
}

function take(
  open: Element[],
  [, closed, opened, attributes = '', empty, text]: RegExpExecArray,
): void {
  const parent = open.at(-1);
  if (!parent) throw new Error('text after the end');
  if (closed !== undefined) {
    if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
  } else if (opened !== undefined) {
    const element = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty === '') open.push(element);
  } else parent.text += unescaped(text ?? '');
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );

function unescaped(text: string): string {
  return text.replace(/&(\w*);?/g, (found, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined || !found.endsWith(';')) throw new Error(`no such entity: ${found}`);
    return sign;
  });
}

/** Children of this name. */
export const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

/** The text of the only child of this name. */
export function textOf(element: Element, name: string): string {
  const [child, ...more] = all(element, name);
  if (!child || more.length > 0) throw new Error(`not one <${name}>`);
  return child.text;
}
