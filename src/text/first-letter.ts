/** « août » as « Août ». */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Août » as « août ». */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
