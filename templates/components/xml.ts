const SIGNS: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

// Control characters, and what else XML 1.0 does not allow even escaped: one makes a whole feed invalid
const NOT_XML = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// Cheap to look for, and as good as never there: a control character, or what is written in two code units
const SUSPECT = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]/;

/** A text without what no feed may hold. */
export const printable = (text: string): string =>
  SUSPECT.test(text) ? text.replace(NOT_XML, '') : text;

/** A text as content or attribute value of XML. */
export const xml = (text: string): string =>
  printable(text).replace(/[<>&"']/g, (sign) => SIGNS[sign] ?? sign);
