import { existsSync } from 'node:fs';
import path from 'node:path';
import * as l10n from '@vscode/l10n';
import type { CatalogProblem } from '../core/catalog.ts';
import { caseFileSchema, recordedFileSchema, type RecordedFile } from '../core/case.ts';
import type { CaseFault } from '../core/caseFault.ts';
import { checkCase } from '../core/checkCase.ts';
import { inputSizeFaults } from '../core/inputSize.ts';
import type { JudgedCase } from '../core/judgedCase.ts';
import { countIssues } from './caseCounts.ts';
import type { FindingCode } from './findingCodes.ts';
import type { PackIssue } from './issue.ts';
import { readJsonFile } from './readJsonFile.ts';
import type { ReadResult } from './readResult.ts';

/** Reads all cases of a problem, visible first, with their recorded answers, and checks each against the signature. */
export async function readCases(entry: CatalogProblem): Promise<ReadResult<readonly JudgedCase[]>> {
  const root = path.dirname(path.dirname(entry.folder));
  const folder = path.join(entry.folder, 'cases');
  const file = (visibility: JudgedCase['visibility']) => path.join(folder, `${visibility}.rounds.json`);
  const [visible, hidden, recorded] = await Promise.all([
    readJsonFile(file('visible'), root, caseFileSchema),
    readJsonFile(file('hidden'), root, caseFileSchema),
    readRecorded(path.join(folder, 'recorded.rounds.json'), root),
  ]);
  if (visible.kind === 'invalid' || hidden.kind === 'invalid' || recorded.kind === 'invalid') {
    const parts = [visible, hidden, recorded];
    return { kind: 'invalid', issues: parts.flatMap((part) => (part.kind === 'invalid' ? part.issues : [])) };
  }
  const issues: PackIssue[] = [];
  const cases: JudgedCase[] = [];
  const nameOf = new Map<string, string>();
  for (const [visibility, part] of [
    ['visible', visible],
    ['hidden', hidden],
  ] as const) {
    const shown = path.relative(root, file(visibility)).split(path.sep).join('/');
    for (const [index, given] of part.value.cases.entries()) {
      const own = recorded.value.recorded[given.uuid];
      const judged = { case: given, visibility, ...(own === undefined ? {} : { recorded: own }) };
      const twin = nameOf.get(given.uuid);
      const faults: Fault[] = [...checkCase(entry.problem, judged), ...inputSizeFaults(given)];
      if (twin !== undefined) {
        faults.push({
          code: 'I03',
          path: ['uuid'],
          message: l10n.t('Case "{0}" has the same UUID. Give this one a fresh UUID.', twin),
        });
      }
      for (const fault of faults) {
        const place = part.placeOf(['cases', index, ...fault.path]);
        issues.push({
          path: shown,
          ...place,
          code: fault.code,
          message: l10n.t('Case "{0}": {1}', given.name, fault.message),
        });
      }
      nameOf.set(given.uuid, given.name);
      cases.push(judged);
    }
  }
  const counts = { visible: visible.value.cases.length, all: cases.length };
  const at = path.relative(root, folder).split(path.sep).join('/');
  issues.push(...countIssues(counts).map((issue) => ({ ...issue, path: `${at}/${issue.path}` })));
  return issues.length > 0 ? { kind: 'invalid', issues } : { kind: 'read', value: cases };
}

async function readRecorded(file: string, root: string): Promise<ReadResult<RecordedFile>> {
  if (!existsSync(file)) return { kind: 'read', value: { recorded: {} } };
  return readJsonFile(file, root, recordedFileSchema);
}

type Fault = Omit<CaseFault, 'code'> & { readonly code: FindingCode };
