import assert from 'node:assert/strict';
import { formatIssue } from '../../../src/packs/issue.ts';
import { readQuestions } from '../../../src/packs/readQuestions.ts';
import { inPackFolder, type PackFiles } from '../../support/packFolder.ts';
import { questionFile, sectionFile } from '../../support/questions.ts';

const runtime = 'questions/runtime.rounds.json';
const second = {
  ...questionFile,
  uuid: 'c1000000-0000-4000-8000-000000000002',
  ask: 'What closes a channel?',
};

async function read(files: PackFiles) {
  return inPackFolder(files, async (folder) => {
    const { sections, issues } = await readQuestions(folder);
    return {
      titles: sections.map(({ slug, items }) => `${slug}: ${items.length}`),
      issues: issues.map(formatIssue),
    };
  });
}

describe('readQuestions', () => {
  it('gives nothing for a pack without questions', async () => {
    assert.deepEqual(await read({}), { titles: [], issues: [] });
  });

  it('reads the sections in the order of their names', async () => {
    const files = {
      [runtime]: sectionFile,
      'questions/api.rounds.json': {
        ...sectionFile,
        uuid: 'c0000000-0000-4000-8000-000000000002',
        slug: 'api',
        items: [second],
      },
    };
    assert.deepEqual(await read(files), { titles: ['api: 1', 'runtime: 1'], issues: [] });
  });

  it('leaves out the question with a fault alone, and says where it is', async () => {
    const files = { [runtime]: { ...sectionFile, items: [{ ...questionFile, sources: [] }, second] } };
    assert.deepEqual(await read(files), {
      titles: ['runtime: 1'],
      issues: [
        `${runtime}:8:5: The question names no source. Add the primary one of what it states, under "sources".`,
      ],
    });
  });

  it('finds two questions that ask the same in other letters', async () => {
    const twin = { ...second, ask: `${questionFile.ask.toUpperCase()} ` };
    const { issues } = await read({ [runtime]: { ...sectionFile, items: [questionFile, twin] } });
    assert.deepEqual(issues, [
      `${runtime}:64:7: The question "Unbuffered channels" asks the same. Delete one, or ask something else.`,
    ]);
  });

  it('finds a question of the same UUID in another section', async () => {
    const other = { ...sectionFile, uuid: 'c0000000-0000-4000-8000-000000000002', slug: 'api' };
    const { issues } = await read({ [runtime]: sectionFile, 'questions/api.rounds.json': other });
    assert.deepEqual(issues, [
      `${runtime}:9:7: A question in questions/api.rounds.json has the same UUID. Give this one a fresh UUID.`,
    ]);
  });

  it('refuses a section whose slug is not its file name', async () => {
    assert.deepEqual(await read({ [runtime]: { ...sectionFile, slug: 'run' } }), {
      titles: [],
      issues: [`${runtime}:3:3: "slug" is "run", but the file is "runtime.rounds.json". Make them equal.`],
    });
  });

  it('refuses two sections of one UUID', async () => {
    const other = { ...sectionFile, slug: 'api', items: [second] };
    const { issues } = await read({ [runtime]: sectionFile, 'questions/api.rounds.json': other });
    assert.deepEqual(issues, [
      `${runtime}:2:3: questions/api.rounds.json has the same UUID. Give this one a fresh UUID.`,
    ]);
  });

  it('refuses an unknown level with the known ones', async () => {
    const { issues } = await read({
      [runtime]: { ...sectionFile, items: [{ ...questionFile, level: 'hard' }] },
    });
    assert.deepEqual(issues, [
      `${runtime}:12:7: Expected one of "warm-up", "core", "deep", "staff", got "hard".`,
    ]);
  });

  it('tells of a file that it passes over', async () => {
    assert.deepEqual(await read({ 'questions/runtime.json': sectionFile }), {
      titles: [],
      issues: [
        'questions/runtime.json: The file is not read: its name must end in ".rounds.json". Rename it.',
      ],
    });
  });
});
