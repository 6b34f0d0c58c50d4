import type { Catalog } from '../core/catalog.ts';
import { exitStatus } from './exitStatus.ts';
import type { Output } from './output.ts';

/** `code-rounds list`. */
export function list(catalog: Catalog, json: boolean, output: Output): number {
  const problems = catalog.problems
    .filter(({ problem }) => problem.status !== 'retired')
    .map(({ problem, pack }) => ({
      pack: pack.id,
      slug: problem.slug,
      title: problem.title,
      difficulty: problem.difficulty,
      topics: problem.tags,
      languages: pack.languages,
      uuid: problem.uuid,
    }));
  if (json) {
    output.out(`${JSON.stringify(problems, null, 2)}\n`);
    return exitStatus.good;
  }
  const width = Math.max(0, ...problems.map(({ slug }) => slug.length));
  for (const { slug, title, difficulty, topics, pack } of problems) {
    output.out(`${slug.padEnd(width)}  ${difficulty}/5  ${title}  (${topics.join(', ')}; ${pack})\n`);
  }
  return exitStatus.good;
}
