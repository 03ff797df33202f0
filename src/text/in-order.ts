/**
 * Does work on items, up to `atOnce` at a time, and hands the results on in the order of the items. Once
 * one fails, nothing more is begun, what runs is waited for, and the error is thrown.
 */
export async function inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => void,
): Promise<void> {
  const running: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const begun = work(item);
      // Told of when its turn comes; until then it must not count as unheard.
      begun.catch(() => {});
      running.push(begun);
      if (running.length >= atOnce) await takeFirst(running, take);
    }
    while (running.length > 0) await takeFirst(running, take);
  } finally {
    await Promise.allSettled(running);
  }
}

async function takeFirst<Result>(
  running: Promise<Result>[],
  take: (result: Result) => void,
): Promise<void> {
  const first = await running[0];
  running.shift();
  take(first as Result);
}
