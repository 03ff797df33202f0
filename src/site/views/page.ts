/** Which entry of the masthead is the current one. */
export type Section =
  | 'articles'
  | 'persons'
  | 'organisations'
  | 'places'
  | 'quotes'
  | 'timeline'
  | 'network';

/** What every page says about itself. */
export interface PageHead {
  /** Where it is written, relative to the root of the site (see `Urls`). */
  readonly path: string;
  /** Without the name of the archive. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly section: Section | null;
  /** Ways back, from the home page down; the page itself is not in it. */
  readonly crumbs: readonly Link[];
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A form of a feed. */
export interface FeedLink extends Link {
  /** Media type. */
  readonly type: string;
}

/** What stands around every page of one archive. */
export interface SiteView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly sections: readonly (Link & { readonly section: Section })[];
  readonly footer: readonly Link[];
  readonly methodHref: string;
  readonly searchHref: string;
  readonly searchName: string;
  /** A name of the archive that the search field gives as an example. */
  readonly searchExample: string;
  readonly searchScript: string;
  readonly searchStylesheet: string;
  /** What the search script reads first. */
  readonly searchCatalogue: string;
  /** What it runs, where the archive has one index only. */
  readonly searchProgram: { readonly script: string; readonly wasm: string } | null;
  /** The key `/`, and what boxes ask for when they are opened. */
  readonly shortcutScript: string;
  /** Goes on from an old address to the new one, fragment included. */
  readonly redirectScript: string;
  readonly stylesheet: string;
  readonly preload: readonly string[];
  readonly icon: string;
  /** The icon as pictures, for launchers. */
  readonly icons: readonly {
    readonly href: string;
    readonly size: number;
    readonly purpose: 'any' | 'maskable' | 'apple';
  }[];
  readonly webManifest: string;
  /** The picture that previews of a page show; its address is absolute. */
  readonly card: {
    readonly address: string;
    readonly text: string;
    readonly width: number;
    readonly height: number;
  };
  readonly feeds: readonly FeedLink[];
  /** Description of the search for the address bar of a browser. */
  readonly openSearch: string;
  /** Absolute, as that description wants it. */
  readonly searchAddress: string;
  /** Absolute, as `robots.txt` wants it. */
  readonly sitemap: string;
}

/** Pages of a long list. */
export interface Pager {
  readonly number: number;
  readonly of: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** Neighbours, first and last; null where numbers are left out. */
  readonly numbers: readonly ({ readonly number: number; readonly href: string } | null)[];
}
