// citation-js ships no types; this is what the tests use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: readonly object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
