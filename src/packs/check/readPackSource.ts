import type { z } from 'zod';
import { drillSchema } from '../../core/drill.ts';
import { packManifestSchema } from '../../core/packManifest.ts';
import { questionSectionSchema } from '../../core/question.ts';
import { roundPlanSchema } from '../../core/roundPlan.ts';
import { readDisguised } from './readDisguised.ts';
import { readTree, type PackTree } from './packTree.ts';
import type { PackSource, SourceJson, SourceText } from './packSource.ts';
import { readProblemSource } from './readProblemSource.ts';
import { readSourceJson, readSourceText } from './readSource.ts';

const problemFolder = /^problems\/([^/]+)$/;

/** Reads all that checks look at. What is at fault is left out there and told in the issues of its file. */
export async function readPackSource(root: string, form: PackSource['form'] = 'folder'): Promise<PackSource> {
  const tree = await readTree(root);
  const manifest = await readSourceJson(tree, 'pack.rounds.json', packManifestSchema);
  const folders = tree.entries.flatMap(({ path, kind }) => {
    const slug = kind === 'folder' ? problemFolder.exec(path)?.[1] : undefined;
    return slug === undefined ? [] : [slug];
  });
  const listed = manifest.value?.problems ?? [];
  const slugs = [...new Set([...listed.filter((slug) => folders.includes(slug)), ...folders])];
  const problems = [];
  // One after another: a pack may hold 500 problems, and each is a dozen files.
  for (const slug of slugs) problems.push(await readProblemSource(tree, slug));
  const sections = await readFolder(tree, 'questions', questionSectionSchema);
  const drills = await readFolder(tree, 'drills', drillSchema);
  const rounds = await readFolder(tree, 'rounds', roundPlanSchema);
  const texts: SourceText[] = [];
  for (const path of [...tree.files].filter((file) => /\.(?:rounds\.json|md)$/.test(file))) {
    const text = await readSourceText(tree, path);
    if (text !== undefined) texts.push({ path, text });
  }
  const disguised = await readDisguised(tree);
  return { form, tree, manifest, problems, sections, drills, rounds, disguised, texts };
}

/** The structured files that lie in a folder at the top of the pack. */
async function readFolder<T>(
  tree: PackTree,
  folder: string,
  schema: z.ZodType<T>,
): Promise<readonly SourceJson<T>[]> {
  const paths = [...tree.files].filter((file) => {
    const [first, name, ...deeper] = file.split('/');
    return first === folder && deeper.length === 0 && name?.endsWith('.rounds.json') === true;
  });
  return Promise.all(paths.map((path) => readSourceJson(tree, path, schema)));
}
