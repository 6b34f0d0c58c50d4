import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { questionSectionSchema, type QuestionSection } from '../../../src/core/question.ts';
import { coverageLines, topicCoverage, topicListSchema, type Topic } from '../../content/topicCoverage.ts';
import { questionFile, sectionFile } from '../../support/questions.ts';

const topics: Topic[] = [
  { id: 'RC-01', section: 'runtime', level: 'core' },
  { id: 'RC-02', section: 'runtime', level: 'core' },
  { id: 'RC-03', section: 'runtime', level: 'staff' },
  { id: 'SE-01', section: 'security', level: 'warm-up' },
];

/** A section whose questions cover these topics, each question with a UUID of its own. */
function section(slug: string, covered: readonly string[]): QuestionSection {
  const items = covered.map((topic, index) => ({
    ...questionFile,
    topic,
    title: `${topic}, number ${index}`,
    uuid: `${slug === 'runtime' ? 'a' : 'b'}${String(index).padStart(7, '0')}-0000-4000-8000-000000000001`,
  }));
  return questionSectionSchema.parse({ ...sectionFile, slug, items });
}

describe('the coverage of topics by questions', () => {
  it('counts a topic once, however many questions it has, at the level of the topic', () => {
    const { sections, uncovered, faults } = topicCoverage(topics, [
      section('runtime', ['RC-01', 'RC-01', 'RC-03']),
    ]);
    assert.deepEqual(faults, []);
    assert.deepEqual(sections, [
      {
        section: 'runtime',
        questions: 3,
        levels: {
          'warm-up': { covered: 0, topics: 0 },
          core: { covered: 1, topics: 2 },
          deep: { covered: 0, topics: 0 },
          staff: { covered: 1, topics: 1 },
        },
      },
      {
        section: 'security',
        questions: 0,
        levels: {
          'warm-up': { covered: 0, topics: 1 },
          core: { covered: 0, topics: 0 },
          deep: { covered: 0, topics: 0 },
          staff: { covered: 0, topics: 0 },
        },
      },
    ]);
    assert.deepEqual(
      uncovered.map(({ id }) => id),
      ['RC-02', 'SE-01'],
    );
  });

  it('prints a line for each section and the sum, with a dash where a level has no topic', () => {
    const coverage = topicCoverage(topics, [section('runtime', ['RC-01']), section('security', ['SE-01'])]);
    assert.deepEqual(coverageLines(coverage), [
      'section   questions  warm-up  core  deep  staff  topics',
      'runtime           1        -   1/2     -    0/1     1/3',
      'security          1      1/1     -     -      -     1/1',
      'sum               2      1/1   1/2     -    0/1     2/4',
    ]);
  });

  it('faults a topic that is not in the list', () => {
    const { faults } = topicCoverage(topics, [section('runtime', ['RC-99'])]);
    assert.deepEqual(faults, ['runtime: "RC-99, number 0" names the topic RC-99, which is not in the list.']);
  });

  it('faults a topic of another section', () => {
    const { faults } = topicCoverage(topics, [section('runtime', ['SE-01'])]);
    assert.deepEqual(faults, [
      'runtime: "SE-01, number 0" names the topic SE-01, which belongs to security.',
    ]);
  });

  it('faults two questions of one UUID, also across sections', () => {
    const { items } = section('runtime', ['RC-01']);
    const copied = section('security', ['SE-01']).items.map((item) => ({ ...item, uuid: questionFile.uuid }));
    const { faults } = topicCoverage(topics, [
      { slug: 'runtime', items: items.map((item) => ({ ...item, uuid: questionFile.uuid })) },
      { slug: 'security', items: copied },
    ]);
    assert.deepEqual(faults, [
      'security: "SE-01, number 0" has the UUID of runtime: "RC-01, number 0". Give one of them a fresh UUID.',
    ]);
  });

  it('faults a topic that the list names twice', () => {
    const { faults } = topicCoverage([...topics, { id: 'RC-01', section: 'runtime', level: 'core' }], []);
    assert.deepEqual(faults, ['The topic RC-01 stands twice in the list. Delete one.']);
  });
});

describe('the list of topics', () => {
  it('names 277 topics in 14 sections, each once', async () => {
    const file = path.join(import.meta.dirname, '../../content/topics.json');
    const list = topicListSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    assert.equal(new Set(list.map(({ id }) => id)).size, 277);
    assert.equal(list.length, 277);
    assert.equal(new Set(list.map(({ section }) => section)).size, 14);
  });
});
