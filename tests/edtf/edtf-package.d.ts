/** The package ships no types; the tests need these two. */
declare module 'edtf' {
  export function parse(edtf: string): unknown;
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
