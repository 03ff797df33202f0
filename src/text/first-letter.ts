/** « août » as « Août ». */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as the entry of an index: « ministère russe » as « Ministère russe », but « iPhone » as it is. */
export const asEntry = (name: string): string =>
  /^\p{Ll}\p{Lu}/u.test(name) ? name : upperFirst(name);

/** « Août » as « août ». */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
