import { STRINGS } from '../../src/site/strings/index.ts';
import type { Sign } from '../../src/text/signs.ts';

/** What stands for a sign that nobody sees; any other shows its code. */
const GLYPHS: Readonly<Record<string, string>> = { line: '↵', tab: '→', space: '␣' };

/** A source as it is, unseen signs included. Line breaks are shown, and break the line before words. */
export function Signs({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <>
      {signs.map((sign, index) => {
        if (typeof sign === 'string') return sign;
        const { name, code } = sign;
        const breaks = name === 'line' && typeof signs[index + 1] === 'string';
        return (
          <>
            <abbr class="sign" title={`${STRINGS.signs[name]}, ${code}`} key={index}>
              {GLYPHS[name] ?? code}
            </abbr>
            {breaks && <br />}
          </>
        );
      })}
    </>
  );
}
