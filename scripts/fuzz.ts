/**
 * `npm run fuzz`: every reader of the project meets changed bytes (`tests/fuzz/readers.ts`), 120,000 inputs
 * in all. Nothing but a `Failure` may come out, within 10 s and 512 MB an input. `--inputs N`, `--seed N`;
 * `--reader NAME --input N` reads one again. Exit code 1 when anything else came out.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/fuzz.ts';
import { READERS } from '../tests/fuzz/readers.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    seed: { type: 'string' },
    reader: { type: 'string' },
    input: { type: 'string' },
  },
});
const seed = Number(values.seed ?? 20_170_213);
const inputs = Number(values.inputs ?? 120_000);
const weights = READERS.reduce((sum, { weight }) => sum + weight, 0);
process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = READERS.filter(
    ({ name }) => values.reader === undefined || name === values.reader,
  );
  const total = { read: 0, refused: 0, faults: 0 };
  for (const reader of chosen) {
    const count = values.input === undefined ? Math.ceil((inputs * reader.weight) / weights) : 1;
    const start = performance.now();
    const { read, refused, faults } = await fuzz(reader, seed, count, Number(values.input ?? 0));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = faults.length === 0 ? 'ok    ' : 'FAILED';
    say(
      `${verdict} ${reader.name}: ${count} inputs, ${read} read, ${refused} refused (${seconds} s)`,
    );
    for (const fault of faults.slice(0, 5)) say(`       ${fault}`);
    total.read += read;
    total.refused += refused;
    total.faults += faults.length;
  }
  say(`${total.read + total.refused} inputs, seed ${seed}: ${total.faults} faults.`);
  return chosen.length > 0 && total.faults === 0 ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
