import { readdirSync } from 'node:fs';
import { type Ended, runCli } from './build.ts';
import type { Step } from './step.ts';
import { same, treeOf } from './tree.ts';
import { lay, notMended, recordsTree } from './world.ts';

/** Two builds of one site at once: one is refused, or waits its turn. Then two sites of one archive at once. */
export const twoAtOnce: Step = async (world) => {
  const { content, site } = lay(world, 'twice');
  const both = await Promise.all([runCli('build', content, site), runCli('build', content, site)]);
  const refused = both.filter(({ said }) => said.includes('[build-running]'));
  const faults = both.filter((ended) => !isFine(ended)).map(({ said }) => `unexpected: ${said}`);
  if (refused.length > 1) faults.push('both were refused');
  faults.push(...(await notMended(content, site, world.after, { code: 0, said: '' })));
  const apart = lay(world, 'apart');
  const sites = [apart.site, `${apart.site}-2`];
  const ends = await Promise.all(sites.map((output) => runCli('build', apart.content, output)));
  for (const { code, said } of ends) if (code !== 0) faults.push(`side by side: ${said}`);
  for (const output of sites)
    if (!same(treeOf(output), world.after.site)) faults.push(`${output} is not the new site`);
  if (!same(recordsTree(apart.content), world.after.records))
    faults.push(`records: ${readdirSync(`${apart.content}/articles`).join(', ')}`);
  return {
    did: `two builds of one site at once (${refused.length} refused), two sites of one archive at once`,
    faults,
  };
};

const isFine = ({ code, said }: Ended): boolean =>
  code === 0 || (code === 1 && said.includes('[build-running]'));
