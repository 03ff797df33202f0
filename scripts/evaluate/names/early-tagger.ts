import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModel } from '../../../src/entities/tagger/model.ts';
import { type Tagger, taggerOf } from '../../../src/entities/tagger/tagger.ts';
import type { GoldDocument } from '../../train/corpus.ts';
import { LEXICON, learn } from '../../train/learn.ts';

const ROOT = new URL('../../../', import.meta.url);
const CACHE = new URL('node_modules/.cache/hemerotheque/', ROOT);

/** What the weights depend on beside the texts. */
const MAKERS = [
  'src/entities/tagger/',
  'src/entities/model/lists/words/',
  'src/entities/model/lists/names/',
  'scripts/train/',
];

/** A tagger that learnt from these texts alone; kept until the texts, the code or the lists change. */
export function earlyTagger(documents: readonly GoldDocument[]): Tagger {
  const file = new URL(`names-${fingerprint(documents)}.bin`, CACHE);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(
      file,
      learn(documents, () => {}),
    );
  }
  return taggerOf(readModel(readFileSync(LEXICON), readFileSync(file)));
}

function fingerprint(documents: readonly GoldDocument[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(documents));
  hash.update(readFileSync(LEXICON));
  for (const folder of MAKERS) {
    const url = new URL(folder, ROOT);
    for (const name of readdirSync(url).sort()) {
      const path = fileURLToPath(new URL(name, url));
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
