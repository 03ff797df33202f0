/** What is read of a DOM node; linkedom's and any other DOM's nodes have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  getAttribute?(name: string): string | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));

/** Never words of the page. */
const UNSEEN = words(
  'script style noscript template svg math iframe object embed canvas audio video head select datalist input textarea map',
);

/** Elements that stand on lines of their own (HTML Standard, « flow content » with `display: block`). */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul caption option',
);

/** Set off from what stands around them by an empty line. */
const PARAGRAPHS = words(
  'p h1 h2 h3 h4 h5 h6 blockquote pre figure ul ol dl table article section header footer aside nav main hr',
);

const TEXT = 3;
const ELEMENT = 1;

/**
 * The words of a node as a reader sees them: white space collapsed, a block a line, paragraphs parted
 * by an empty line, cells of a row by a tab. Recursion is as deep as the tree.
 */
export function domText(node: DomNode): string {
  const out: string[] = [];
  write(node, out);
  return out
    .join('')
    .replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: DomNode, out: string[]): void {
  if (node.nodeType === TEXT) {
    out.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name) || isHidden(node)) return;
  if (name === 'BR') out.push('\n');
  const edge = PARAGRAPHS.has(name) ? '\n\n' : BLOCKS.has(name) ? '\n' : '';
  out.push(edge);
  for (let at = 0; at < node.childNodes.length; at += 1) {
    const child = node.childNodes[at];
    if (child) write(child, out);
  }
  out.push(name === 'TD' || name === 'TH' ? '\t' : edge);
}

/** `hidden`, and what a style says to leave out: such words were written for machines. */
function isHidden(node: DomNode): boolean {
  if (node.nodeType !== ELEMENT || !node.getAttribute) return false;
  if (node.getAttribute('hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}
