import { displayDate } from '../edtf/display.ts';

/** An archive has far fewer dates than places that show one. */
const shown = new Map<string, string>();

/** `displayDate`, remembered: « 5 août 2017 environ », « date inconnue ». */
export function shownDate(edtf: string | null): string {
  const key = edtf ?? '';
  const known = shown.get(key);
  if (known !== undefined) return known;
  const text = displayDate(edtf);
  shown.set(key, text);
  return text;
}
