import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** A solution and the libraries that it imports as the one script that the judge takes. Throws what esbuild throws. */
export async function bundledSolution(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    // Packages in CommonJS ask for Node's own modules by `require`, which an ES module lacks.
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    write: false,
  });
  const [bundle] = outputFiles;
  assert.ok(bundle);
  return bundle.text;
}
