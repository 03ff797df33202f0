/** News agencies and picture agencies that French papers sign (folded, as a pattern). */
export const AGENCY =
  '(?:afp|a\\.f\\.p\\.|agence france[- ]presse|reuters|ap|associated press|apa|ats|keystone-ats|belga|la presse canadienne|efe|ansa|dpa|tass|itar-tass|ria novosti|sputnik|interfax|xinhua|bloomberg|upi|aps|map|anadolu|pa media|kyodo|pti|aef|relaxnews|etx studio)';

/** Who is named beside a picture: agencies, and the words of a credit (as found, capitals kept). */
export const PICTURE_AGENCY =
  /\b(?:AFP|REUTERS|Reuters|AP|SIPA|Sipa|MAXPPP|MaxPPP|Maxppp|EPA|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Wikimedia(?: Commons)?|Keystone|KEYSTONE|Hans Lucas|Abaca|ABACA|Belga|BELGA|DR|D\.R\.|SP|Pixabay|Unsplash|Flickr|Archives?|ARCHIVES?|Icon Sport|Presse Sports|Bestimage|BESTIMAGE|Agence VU|Magnum|Divergence|Panoramic)\b/;
