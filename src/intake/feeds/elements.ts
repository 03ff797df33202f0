import { Parser } from 'htmlparser2';

/** An element of an XML text, as it stands there (UTF-16 offsets). */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  /** Its closing tag is there. */
  readonly closed: boolean;
  /** It holds no other element of the same name. */
  readonly leaf: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its opening tag ends. */
  readonly inside: number;
}

/** What is around the elements: the words of `<title>`, `<language>`… that stand in none of them. */
export interface XmlOutline {
  readonly root: string;
  readonly elements: readonly XmlElement[];
  readonly around: ReadonlyMap<string, string>;
}

/**
 * Finds the elements of some names in an XML text without building a tree of it. CDATA and comments hide
 * what looks like a tag.
 */
export function elementsOf(xml: string, names: ReadonlySet<string>): XmlOutline {
  const elements: XmlElement[] = [];
  const around = new Map<string, string>();
  const open: {
    start: number;
    inside: number;
    leaf: boolean;
    attributes: Record<string, string>;
  }[] = [];
  const path: string[] = [];
  let root = '';
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        root ||= name;
        path.push(name);
        if (!names.has(name)) return;
        for (const outer of open) outer.leaf = false;
        open.push({
          start: parser.startIndex,
          inside: parser.endIndex + 1,
          leaf: true,
          attributes,
        });
      },
      ontext(text) {
        const name = path.at(-1);
        if (open.length > 0 || name === undefined) return;
        around.set(name, (around.get(name) ?? '') + text);
      },
      onclosetag(name, implied) {
        path.pop();
        const element = names.has(name) ? open.pop() : undefined;
        if (element)
          elements.push({
            ...element,
            end: parser.endIndex + 1,
            closed: !implied || isEmptyTag(xml, element),
          });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { root, elements: elements.sort((a, b) => a.start - b.start), around };
}

/** `<outline text="…"/>` closes itself. */
const isEmptyTag = (xml: string, { inside }: { inside: number }): boolean =>
  xml.slice(0, inside).endsWith('/>');
