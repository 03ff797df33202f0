import type { z } from 'zod';
import type { Failure } from '../text/failure.ts';
import { type RecordFront, recordSchema } from './schema.ts';

/**
 * A front matter as the schema has it, keys in the schema's order.
 * @param fault makes the failure from what does not fit
 * @throws what `fault` makes
 */
export function checkFront(data: unknown, fault: (detail: string) => Failure): RecordFront {
  const checked = recordSchema.safeParse(data);
  if (checked.success) return checked.data;
  throw fault(describe(checked.error));
}

function describe(error: z.ZodError): string {
  const [first] = error.issues;
  if (!first) return 'the front matter does not fit the schema';
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return `« ${first.path.join('.')} »: ${first.message}${more}`;
}
