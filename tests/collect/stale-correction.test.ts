import { expect, test } from 'vitest';
import { collectRecords } from '../../src/collect/records.ts';
import type { Failure } from '../../src/text/failure.ts';
import { contentDir } from '../editor/files.ts';

const SOURCE = 'Le conseil a voté le budget lundi. « Un bon budget », a dit le maire de Paris.\n';

/** What is told of an archive of one text with these corrections. */
async function toldOf(corrections: string): Promise<Failure[]> {
  const told: Failure[] = [];
  const files = { 'sources/a.txt': SOURCE, 'corrections/a.yaml': corrections };
  await collectRecords({
    contentDir: contentDir(files),
    authority: [],
    mode: 'compare',
    report: (failure) => told.push(failure),
    onProgress: () => {},
  });
  return told;
}

// Each list begins with a decision that still fits: the line is that of the one that does not.
test.each([
  ['sections', '  - { text: Le conseil, because: b }\n  - because: b\n    text: Parti\n', 4],
  ['keep', '  - { text: Le conseil, because: b }\n  - text: Parti\n    because: b\n', 3],
  ['remove', '  - { text: Le conseil, because: b }\n\n  - text: Parti\n    because: b\n', 4],
  [
    'quotes',
    '  - { text: Un bon budget, speaker: null, because: b }\n  - { text: Parti, speaker: null, because: b }\n',
    3,
  ],
  [
    'entities',
    '  - { text: Paris, is: null, because: b }\n  - text: Parti\n    is: null\n    because: b\n',
    3,
  ],
  ['entities', '  - text: Paris\n    is: null\n    within: Parti\n    because: b\n', 4],
])(
  'a decision of « %s » that quotes what is gone is told with its line',
  async (list, entries, line) => {
    const [fault] = await toldOf(`${list}:\n${entries}`);
    expect(fault).toMatchObject({
      code: 'correction-stale',
      place: { file: 'corrections/a.yaml', line },
    });
    expect(fault?.message).toContain('« Parti »: quote it exactly as it stands there');
  },
);
