// A void element as XML writes it: `<meta charset="utf-8"/>`; attribute values may hold `/>`
const VOID = /<(meta|link|input|img|br|hr)((?:[^"<>]|"[^"]*")*?)\s*\/>/g;

/** A rendered tree as an HTML document: void elements as HTML writes them. Words are escaped already. */
export const htmlDocument = (rendered: string): string =>
  `<!DOCTYPE html>\n${rendered.replace(VOID, '<$1$2>')}\n`;
