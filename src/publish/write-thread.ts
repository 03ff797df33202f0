import { parentPort } from 'node:worker_threads';
import { answer } from '../text/answer.ts';
import { diskFault } from '../text/disk-fault.ts';
import { fileWriter, type NewFile } from './writer.ts';

/** The thread that brings files to the disk: is sent many at a time, answers when each was changed last. */
const write = fileWriter();

parentPort?.on('message', async (files: readonly NewFile[]) => {
  parentPort?.postMessage(await answer(async () => files.map(writeOne)));
});

/** Told here what to do about it: what the system says of an error does not reach another thread. */
function writeOne(file: NewFile): number {
  try {
    return write(file);
  } catch (error) {
    throw diskFault(error, file.path) ?? error;
  }
}
