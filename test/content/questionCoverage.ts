import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { questionSectionSchema } from '../../src/core/question.ts';
import { coverageLines, topicCoverage, topicListSchema } from './topicCoverage.ts';

/**
 * Prints how much of the list of topics the question bank covers, and fails on what makes the count worthless. It reads
 * the files themselves: the reader of packs leaves out the second of two questions with one UUID.
 */

const bank = path.join(import.meta.dirname, '../../problems/senior-backend-questions/questions');
const names = (await readdir(bank)).filter((name) => name.endsWith('.rounds.json')).sort();
const sections = await Promise.all(
  names.map(async (name) => questionSectionSchema.parse(await json(path.join(bank, name)))),
);
const topics = topicListSchema.parse(await json(path.join(import.meta.dirname, 'topics.json')));
const coverage = topicCoverage(topics, sections);

for (const line of coverageLines(coverage)) console.log(line);
if (coverage.uncovered.length > 0) {
  console.log(`\nNot covered yet: ${coverage.uncovered.map(({ id }) => id).join(' ')}`);
}
for (const fault of coverage.faults) console.error(fault);
process.exitCode = coverage.faults.length === 0 ? 0 : 1;

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
