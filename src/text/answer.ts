import { Failure, type Place } from './failure.ts';

/** What a worker sends back: a value, or why there is none, as plain values that can be sent. */
export type Answer<Value> =
  | { readonly value: Value }
  | { readonly failure: { readonly code: string; readonly message: string; readonly place: Place } }
  | { readonly unforeseen: string };

/** What came of a piece of work, ready to be sent. */
export async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Failure) {
      const { code, message, place } = error;
      return { failure: { code, message, place } };
    }
    return { unforeseen: error instanceof Error ? error.message : String(error) };
  }
}

/** The value again, or the error thrown again. */
export function opened<Value>(sent: Answer<Value>): Value {
  if ('value' in sent) return sent.value;
  if ('unforeseen' in sent) throw new Error(sent.unforeseen);
  throw new Failure(sent.failure.code, sent.failure.message, sent.failure.place);
}
