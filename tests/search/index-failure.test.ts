import { expect, it } from 'vitest';
import { pagefindBundle } from '../../src/search/pagefind-bundle.ts';

it('says that the search index could not be made', async () => {
  // An article without an identifier has no place in an index.
  const bundle = pagefindBundle('fr', 1, () => ({ id: '', tokens: '' }));
  await expect(bundle).rejects.toMatchObject({ code: 'search-index' });
});
