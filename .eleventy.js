import 'tsx/esm';

export default async (config) => (await import('./src/site/eleventy.ts')).configureEleventy(config);
