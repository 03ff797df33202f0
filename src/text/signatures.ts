/** Who signs a text: a name's word (« Leroux », « AFP ») or a site (« lefigaro.fr »); as found, capitals kept, as a pattern. */
export const NAME_OR_SITE = String.raw`(?:\p{Lu}[\p{L}\d.'’&-]*|\p{Ll}[\p{Ll}-]*\.(?:fr|com|net|org|be|ch|ca|info|tv))`;
