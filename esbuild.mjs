// Builds everything that runs: the extension host bundle, the pages, the command line and the TypeScript worker,
// and puts the drivers, the templates of packs and the JSON Schemas of their files beside them. `--watch` rebuilds on
// change, `--production` minifies and leaves out source maps.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  // jsonc-parser's CommonJS build loads its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  // The same functions without the reading of files, which a page has not and nothing here needs.
  alias: { '@vscode/l10n': '@vscode/l10n/dist/browser.js' },
};

/** CommonJS packages inside an ES module bundle ask for `require`. */
const requireForModules = {
  js: "import { createRequire as codeRoundsRequire } from 'node:module'; const require = codeRoundsRequire(import.meta.url);",
};

const pages = [
  'cost',
  'drill',
  'followUp',
  'preview',
  'progress',
  'prompt',
  'round',
  'roundRating',
  'scorecard',
  'setup',
  'timeline',
]
  .map((page) => `src/webview/${page}.ts`)
  .filter((page) => existsSync(page));

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...common,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireForModules.js}` },
  },
  {
    ...common,
    entryPoints: { typescriptWorker: 'src/judge/drivers/typescriptWorker.mjs' },
    outdir: 'dist/drivers',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    banner: requireForModules,
  },
  {
    ...common,
    // One file loads in half the time of seventeen; names stay, as a student may see them in a message.
    entryPoints: { driver: 'src/judge/drivers/driver.mjs' },
    minify: false,
    sourcemap: false,
    outdir: 'dist/drivers',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
  },
  {
    ...common,
    entryPoints: pages,
    outdir: 'dist/webview',
    platform: 'browser',
    target: 'es2023',
    format: 'iife',
  },
];

/** A watcher says when it begins and ends, so that a task can wait for it. */
const progress = {
  name: 'progress',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(() => console.log('[watch] build finished'));
  },
};

// What is packaged must hold nothing of an earlier build; a running editor keeps its files otherwise.
if (production) await rm('dist', { recursive: true, force: true });
const present = builds.filter((build) =>
  Object.values(build.entryPoints ?? {}).every((file) => existsSync(String(file))),
);
await cp('src/judge/drivers', 'dist/drivers', {
  recursive: true,
  // What is for Node.js is bundled below.
  filter: (file) => !/__pycache__|drivers.javascript|\.mjs$/.test(file),
});
await cp('src/authoring/templates', 'dist/templates', { recursive: true });
await writeJsonSchemas();
if (watch) {
  const contexts = await Promise.all(
    present.map((build) => esbuild.context({ ...build, plugins: [progress] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const built = await Promise.all(present.map((build) => esbuild.build({ ...build, metafile: true })));
  await writeLicences(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
}

/**
 * The licences of the libraries that are bundled, which ask to go where their code goes. For a package that names its
 * licence and leaves out the text, the text is in `licences/`.
 * @param {readonly string[]} inputs files that went into a bundle
 */
async function writeLicences(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const own = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? `licences/${name}.txt` : `${folder}/${own}`;
    if (!existsSync(file)) throw new Error(`${name} has no licence file: look into it before it is shipped.`);
    return `${name} ${version} (${license})\n\n${(await readFile(file, 'utf8')).trim()}\n`;
  });
  await writeFile(
    'dist/third-party-licences.txt',
    (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`),
  );
}

/**
 * For completion and hovers in the editor, out of the very schemas that packs are read with; in every language that the
 * interface has.
 */
async function writeJsonSchemas() {
  await mkdir('dist/schemas', { recursive: true });
  await writeJsonSchemasIn('', '{}');
  for (const file of await readdir('media/l10n')) {
    const language = /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1];
    if (language !== undefined) {
      await writeJsonSchemasIn(`.${language}`, await readFile(`media/l10n/${file}`, 'utf8'));
    }
  }
}

/**
 * @param {string} ending of the name, before that of every schema
 * @param {string} translations JSON; the words of the schemas are looked up in it while their modules load
 */
async function writeJsonSchemasIn(ending, translations) {
  const built = await esbuild.build({
    ...common,
    stdin: {
      contents: "import 'translations'; export * from './src/core/fileSchemas.ts';",
      resolveDir: '.',
    },
    plugins: [
      {
        name: 'translations',
        setup(build) {
          build.onResolve({ filter: /^translations$/ }, ({ path }) => ({ path, namespace: path }));
          build.onLoad({ filter: /./, namespace: 'translations' }, () => ({
            contents: `import { config } from '@vscode/l10n'; config({ contents: ${translations} });`,
            resolveDir: '.',
          }));
        },
      },
    ],
    write: false,
    sourcemap: false,
    platform: 'node',
    format: 'esm',
  });
  const code = built.outputFiles[0]?.text ?? '';
  const { fileSchemas, jsonSchemaOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  for (const kind of Object.keys(fileSchemas)) {
    await writeFile(
      `dist/schemas/${kind}${ending}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, production ? 0 : 2)}\n`,
    );
  }
}
