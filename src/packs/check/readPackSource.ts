import { packManifestSchema } from '../../core/packManifest.ts';
import { readTree } from './packTree.ts';
import type { PackSource, SourceText } from './packSource.ts';
import { readProblemSource } from './readProblemSource.ts';
import { readSourceJson, readSourceText } from './readSource.ts';

const otherFile = /^(?:questions|drills|rounds)\/[^/]+\.rounds\.json$/;
const problemFolder = /^problems\/([^/]+)$/;

/** Reads all that checks look at. What is at fault is left out there and told in the issues of its file. */
export async function readPackSource(root: string): Promise<PackSource> {
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
  const others = [];
  for (const path of [...tree.files].filter((file) => otherFile.test(file))) {
    others.push(await readSourceJson(tree, path));
  }
  const texts: SourceText[] = [];
  for (const path of [...tree.files].filter((file) => /\.(?:rounds\.json|md)$/.test(file))) {
    const text = await readSourceText(tree, path);
    if (text !== undefined) texts.push({ path, text });
  }
  return { tree, manifest, problems, others, texts };
}
