import type { SiteView } from '../../src/site/views/page.ts';
import { xml } from '../components/xml.ts';

/** OpenSearch 1.1: the address bar of a browser searches the archive. Its short name has 16 letters at most. */
export const render = ({
  site,
}: {
  readonly site: SiteView;
}): string => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xml(site.title.slice(0, 16))}</ShortName>
<Description>${xml(site.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${xml(site.searchAddress)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
