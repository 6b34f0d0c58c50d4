import assert from 'node:assert/strict';
import path from 'node:path';
import { questionLevels } from '../../../src/core/questionWords.ts';
import { readQuestions } from '../../../src/packs/readQuestions.ts';

const folder = path.join(import.meta.dirname, '../../../problems/senior-backend-questions');

describe('the built-in questions', () => {
  it('are read without any finding', async () => {
    const { sections, issues } = await readQuestions(folder);
    assert.deepEqual(issues, []);
    assert.ok(sections.length > 0);
  });

  it('are at least twelve in each section, of every level, some of them checked by the program', async () => {
    const { sections } = await readQuestions(folder);
    const missing = sections.flatMap(({ slug, items }) => [
      ...(items.length < 12 ? [`${slug}: only ${items.length}`] : []),
      ...questionLevels
        .filter((level) => !items.some((item) => item.level === level))
        .map((level) => `${slug}: no ${level}`),
      ...(['choice', 'number'] as const)
        .filter((kind) => !items.some(({ check }) => check?.kind === kind))
        .map((kind) => `${slug}: no ${kind}`),
    ]);
    assert.deepEqual(missing, []);
  });

  it('have titles of their own in the whole pack', async () => {
    const { sections } = await readQuestions(folder);
    const titles = sections.flatMap(({ items }) => items.map(({ title }) => title));
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });
});
