import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CatalogProblem } from '../core/catalog.ts';
import { caseFileSchema, recordedFileSchema, type Case } from '../core/case.ts';
import { checkCase } from '../core/checkCase.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import type { PackIssue } from './issue.ts';
import { readJsonFile } from './readJsonFile.ts';
import type { ReadResult } from './readResult.ts';

/** Reads all cases of a problem, visible first, with their recorded answers, and checks each against the signature. */
export async function readCases(entry: CatalogProblem): Promise<ReadResult<readonly JudgedCase[]>> {
  const root = path.dirname(path.dirname(entry.folder));
  const folder = path.join(entry.folder, 'cases');
  const read = (name: string) => readJsonFile(path.join(folder, name), root, caseFileSchema);
  const [visible, hidden, recorded] = await Promise.all([
    read('visible.rounds.json'),
    read('hidden.rounds.json'),
    readRecorded(path.join(folder, 'recorded.rounds.json'), root),
  ]);
  const issues: PackIssue[] = [visible, hidden, recorded].flatMap((part) =>
    part.kind === 'invalid' ? part.issues : [],
  );
  if (visible.kind === 'invalid' || hidden.kind === 'invalid' || recorded.kind === 'invalid') {
    return { kind: 'invalid', issues };
  }
  const answers = recorded.value.recorded;
  const judged = (given: Case, visibility: JudgedCase['visibility']): JudgedCase => {
    const own = answers[given.uuid];
    return own === undefined ? { case: given, visibility } : { case: given, visibility, recorded: own };
  };
  const cases = [
    ...visible.value.cases.map((given) => judged(given, 'visible')),
    ...hidden.value.cases.map((given) => judged(given, 'hidden')),
  ];
  const shown = path.relative(root, folder).split(path.sep).join('/');
  for (const entryCase of cases) {
    const file = `${shown}/${entryCase.visibility}.rounds.json`;
    for (const message of checkCase(entry.problem, entryCase)) {
      issues.push({ path: file, message: `Case "${entryCase.case.name}": ${message}` });
    }
  }
  return issues.length > 0 ? { kind: 'invalid', issues } : { kind: 'read', value: cases };
}

async function readRecorded(file: string, root: string): ReturnType<typeof readJsonFile<RecordedFile>> {
  if (!existsSync(file)) return { kind: 'read', value: { recorded: {} } };
  return readJsonFile(file, root, recordedFileSchema);
}

type RecordedFile = ReturnType<typeof recordedFileSchema.parse>;
