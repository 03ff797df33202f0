/** `Agathe Lormeau`, `Jean-Noël Abgrall`, `Régis LACOMBE`, `R. L.`, `L. Perrin`, `Anne de La Tour` */
const PART = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}’'-]+)";
const PARTICLE = "(?:de|du|des|la|le|van|von|el|al|ben|d['’])";
export const PERSON = `${PART}(?:\\s+(?:${PARTICLE}\\s+)*${PART}){1,4}`;

const WHOLE = new RegExp(`^${PERSON}$`, 'u');
const ONLY_INITIALS = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;

/** Whether a line is a personal name and nothing else. */
export const isPersonLine = (text: string): boolean =>
  text.length <= 60 && (WHOLE.test(text.trim()) || ONLY_INITIALS.test(text.trim()));
