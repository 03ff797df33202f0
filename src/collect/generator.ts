import manifest from '../../package.json' with { type: 'json' };

/** Name and version of this program, as records state it. */
export const GENERATOR = `${manifest.name} ${manifest.version}`;
