import type { Column, Format, RowShape } from '../../model/captured.ts';
import { sha256 } from '../../text/hash.ts';
import type { TakenOut } from '../arrivals.ts';

/**
 * A row as a source. Its key is its identifier, else its address, else the hash of its bytes: rows that are
 * added before it leave it its name.
 */
export function rowPart(
  bytes: Uint8Array,
  cell: (column: Column) => string | undefined,
  shape: RowShape,
  format: Format,
): TakenOut {
  const word = (column: Column): string | undefined => cell(column)?.trim() || undefined;
  const key = word('id') ?? word('url') ?? sha256(bytes).slice(0, 12);
  return { key, bytes, format, shape };
}
