/**
 * Pagefind's list of articles (`.pf_meta`, decompressed): it names them in the order in which they were
 * given, and results speak of an article by that name. Read by build and browser, so that no list of our
 * own has to travel. Version 1.6, which is pinned; the build checks that every name is there.
 * @param name of the bundle
 * @param articles how many it holds
 * @returns what stands after `<name>_` in each article's name
 */
export function fragmentsOf(meta: Uint8Array, name: string, articles: number): string[] {
  const text = new TextDecoder('latin1').decode(meta);
  const found = text.matchAll(new RegExp(`${name}_([0-9a-f]{7,})`, 'g'));
  const fragments: string[] = [];
  for (const [, fragment = ''] of found) {
    if (fragments.length === articles) break;
    fragments.push(fragment);
  }
  return fragments;
}
