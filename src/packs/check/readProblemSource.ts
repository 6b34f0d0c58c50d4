import { z } from 'zod';
import { caseSchema, recordedFileSchema, type RecordedAnswers } from '../../core/case.ts';
import type { JudgedCase } from '../../core/judgedCase.ts';
import { languageOfFile } from '../../core/language.ts';
import { packFilePlace } from '../../core/packFile.ts';
import { problemSchema } from '../../core/problem.ts';
import { checkDocument } from '../jsonDocument.ts';
import type { PackIssue } from '../issue.ts';
import type { SourceCase, SourceJson, SourceProblem, SourceSolution, SourceText } from './packSource.ts';
import type { PackTree } from './packTree.ts';
import { readSourceJson, readSourceText } from './readSource.ts';

/** The file around the cases; each case is checked by itself, so that one at fault does not hide the others. */
const casesAround = z.strictObject({ $schema: z.string().optional(), cases: z.array(z.unknown()).max(500) });

/** Reads the folder of one problem. */
export async function readProblemSource(tree: PackTree, slug: string): Promise<SourceProblem> {
  const folder = `problems/${slug}`;
  const file = await readSourceJson(tree, `${folder}/problem.rounds.json`, problemSchema);
  const recordedPath = `${folder}/cases/recorded.rounds.json`;
  const recordedFile = tree.files.has(recordedPath)
    ? await readSourceJson(tree, recordedPath, recordedFileSchema)
    : undefined;
  const recorded = recordedFile?.value?.recorded ?? {};
  const visible = await readCaseFile(tree, folder, 'visible', recorded);
  const hidden = await readCaseFile(tree, folder, 'hidden', recorded);
  const prompt = await readProse(tree, `${folder}/prompt.md`);
  const editorial = await readProse(tree, `${folder}/editorial.md`);
  return {
    slug,
    folder,
    file,
    caseFiles: { visible: visible.file, hidden: hidden.file },
    ...(recordedFile === undefined ? {} : { recordedFile }),
    cases: [...visible.cases, ...hidden.cases],
    ...(prompt === undefined ? {} : { prompt }),
    ...(editorial === undefined ? {} : { editorial }),
    solutions: await readSolutions(tree, folder),
  };
}

async function readCaseFile(
  tree: PackTree,
  folder: string,
  visibility: JudgedCase['visibility'],
  recorded: Readonly<Record<string, RecordedAnswers>>,
): Promise<{ file: SourceJson<unknown>; cases: SourceCase[] }> {
  const path = `${folder}/cases/${visibility}.rounds.json`;
  const file = await readSourceJson(tree, path, casesAround);
  const { document, value } = file;
  if (document === undefined || value === undefined) return { file, cases: [] };
  const cases: SourceCase[] = [];
  const issues: PackIssue[] = [...file.issues];
  for (const [index, part] of value.cases.entries()) {
    const keys = ['cases', index];
    const read = checkDocument(document, caseSchema, { keys, value: part });
    if (read.kind === 'invalid') {
      issues.push(...read.issues);
      continue;
    }
    const own = recorded[read.value.uuid];
    cases.push({
      given: read.value,
      visibility,
      ...(own === undefined ? {} : { recorded: own }),
      placeOf: (inner) => ({ path, ...document.placeOf([...keys, ...inner]) }),
    });
  }
  return { file: { ...file, issues }, cases };
}

async function readProse(tree: PackTree, path: string): Promise<SourceText | undefined> {
  const text = await readSourceText(tree, path);
  return text === undefined ? undefined : { path, text };
}

async function readSolutions(tree: PackTree, folder: string): Promise<SourceSolution[]> {
  const start = `${folder}/solutions/`;
  const found: SourceSolution[] = [];
  for (const path of tree.files) {
    const language = languageOfFile(path);
    if (!path.startsWith(start) || packFilePlace(path) === undefined || language === undefined) continue;
    const text = await readSourceText(tree, path);
    if (text !== undefined) found.push({ path, name: path.slice(start.length), language, text });
  }
  return found;
}
