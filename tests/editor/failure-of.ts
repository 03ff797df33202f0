import { Failure } from '../../src/text/failure.ts';

/** The Failure that `act` throws. */
export function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Failure) return fault;
    throw fault;
  }
  throw new Error('nothing was thrown');
}
