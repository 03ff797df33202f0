/**
 * Data for other programs, inside the page. The only raw markup of the site: `<`, `>` and `&` are
 * escaped as JSON allows, so that no text can end the element.
 */
export function JsonScript({ data }: { readonly data: object }) {
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
