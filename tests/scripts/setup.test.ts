import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isInstalled, isSupported } from '../../scripts/setup.mjs';

const lockfile = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });
const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };

describe('set-up', () => {
  it('knows the oldest Node', () => {
    expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(isSupported)).not.toContain(false);
    expect(['18.20.0', '20.18.3', '0.12.0'].map(isSupported)).not.toContain(true);
  });

  it('takes an install for complete when it holds what the lockfile asks for', () => {
    const locked = lockfile({ '': { name: 'x' }, 'node_modules/a': a });
    expect(isInstalled(locked, lockfile({ 'node_modules/a': a }))).toBe(true);
  });

  it('does without optional packages of other systems', () => {
    const locked = lockfile({ 'node_modules/a': a, 'node_modules/b': { ...b, optional: true } });
    expect(isInstalled(locked, lockfile({ 'node_modules/a': a }))).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', lockfile({})],
    ['a version is older', lockfile({ 'node_modules/a': { ...a, version: '0.9.0' } })],
    ['its bytes are others', lockfile({ 'node_modules/a': { ...a, integrity: 'sha512-z' } })],
    ['there is one too many', lockfile({ 'node_modules/a': a, 'node_modules/b': b })],
    ['an install was cut off', '{"packages": {'],
  ])('installs again when %s', (_, installed) => {
    expect(isInstalled(lockfile({ 'node_modules/a': a }), installed)).toBe(false);
  });

  it('finds this checkout complete', () => {
    const read = (file: string): string => readFileSync(file, 'utf8');
    expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(
      true,
    );
  });
});

describe('the lockfile', () => {
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
      ),
    })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

  // npm writes down only what its registry has; a mirror without them would cost other systems their build.
  it('holds the builds of every system, or `npm ci` refuses it', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).map((name) => [
        `${path}/node_modules/${name}`,
        `node_modules/${name}`,
      ]),
    );
    expect(wanted.filter((places) => !places.some((place) => packages[place]))).toEqual([]);
  });
});
