import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { articleDataPath, entityDataPath } from '../../../src/site/urls.ts';
import { archive, write } from './written.ts';

const written = write();
const json = (path: string) => JSON.parse(written.read(path));

/** A validator that is not ours, of the schema as it is published. */
function validator(name: string): (data: unknown) => unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(json(`donnees/${name}`));
  return (data) => (check(data) ? null : check.errors);
}

describe('the published schemas', () => {
  it('are what every article’s JSON is, beside its page and in a line', () => {
    const faults = validator('article.schema.json');
    for (const article of archive.articles)
      expect(faults(json(articleDataPath(article)))).toBeNull();
    for (const line of written.read('donnees/articles.jsonl').trimEnd().split('\n'))
      expect(faults(JSON.parse(line))).toBeNull();
  });

  it('are what every entity’s JSON is', () => {
    const faults = validator('entite.schema.json');
    for (const entity of archive.entities) expect(faults(json(entityDataPath(entity)))).toBeNull();
  });

  it('refuse a field that is missing, and one that is new', () => {
    const [article] = archive.articles;
    if (!article) throw new Error('an empty archive');
    const faults = validator('article.schema.json');
    const { id: _, ...rest } = json(articleDataPath(article));
    expect(faults(rest)).not.toBeNull();
    expect(faults({ ...rest, id: article.record.id, more: 1 })).not.toBeNull();
  });
});
