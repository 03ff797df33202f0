const SIGNS: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

// Characters that XML 1.0 does not allow, even escaped: one makes a whole feed invalid
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as content or attribute value of XML. */
export const xml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[<>&"']/g, (sign) => SIGNS[sign] ?? sign);
