import { Failure } from '../text/failure.ts';

/**
 * Whatever stopped the understanding of a source, as a failure with its place below the content
 * folder. An unforeseen error is a fault of the program: it is told as such, and costs one article.
 */
export function asFailure(error: unknown, source: string): Failure {
  if (error instanceof Failure) {
    const { file } = error.place;
    if (file !== undefined && file !== source) return error;
    const place = { ...error.place, file: `sources/${source}` };
    return new Failure(error.code, error.message, place, error.cause);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure(
    'stage-failed',
    `the program failed on this text (${detail}): please report it with the text; the source is set aside.`,
    { file: `sources/${source}` },
    error,
  );
}
