/**
 * The same text, with memory of its own. V8 keeps the whole of a text in memory as long as a piece of it is held: what
 * is held for long is detached from what it was cut out of.
 */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
