import { parentPort, workerData } from 'node:worker_threads';
import type { KnownEntries } from '../../model/authority.ts';
import { answer } from '../../text/answer.ts';
import { loadMaker, type Work } from './maker.ts';

/** One thread that makes records: is sent the work of one source at a time, answers with its record. */
const maker = loadMaker(workerData as KnownEntries);

parentPort?.on('message', async (work: Work) => {
  parentPort?.postMessage(await answer(async () => (await maker)(work)));
});
