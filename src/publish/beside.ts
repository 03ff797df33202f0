/** What a build keeps beside the published site while it runs. */
type Role = 'next' | 'old' | 'lock' | 'link';

/**
 * `_site` → `_site.hemerotheque-next`: on the same disk, and a name that no one else gives. A build clears these
 * away without asking, so `site.old`, which may be somebody's only copy, would not do.
 */
export const beside = (site: string, role: Role): string => `${site}.hemerotheque-${role}`;
