import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNode, nodeCommand } from '../../../../src/judge/languages/node.ts';
import { environment, nodePath } from '../drivers/javascriptSolution.ts';

describe('findNode', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'interpreter-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** A program that answers as a Node of this version does. */
  async function pretender(version: string): Promise<string> {
    const file = path.join(folder, `node-${version}`);
    await writeFile(file, `#!/bin/sh\necho v${version}\n`);
    await chmod(file, 0o755);
    return file;
  }

  it('takes the Node that runs this program', async () => {
    assert.deepEqual(await findNode('javascript', environment), {
      kind: 'found',
      toolchain: { path: process.execPath, version: process.versions.node },
    });
  });

  it('takes the interpreter set by hand, for its own language only', async () => {
    const set = { ...environment, interpreters: { typescript: await pretender('20.19.0') } };
    const search = await findNode('typescript', set);
    assert.equal(search.kind === 'found' && search.toolchain.version, '20.19.0');
    const other = await findNode('javascript', set);
    assert.equal(other.kind === 'found' && other.toolchain.path, process.execPath);
  });

  it('says what to do about an interpreter that is too old or none', async () => {
    const old = await findNode('javascript', {
      ...environment,
      interpreters: { javascript: await pretender('20.18.3') },
    });
    assert.match(
      old.kind === 'missing' ? old.advice : '',
      /is Node\.js 20\.18\.3\. Set codeRounds\.node\.path to the absolute path of a Node\.js 20\.19/,
    );
    const none = await findNode('javascript', {
      ...environment,
      interpreters: { javascript: '/nowhere/node' },
    });
    assert.deepEqual(none.kind === 'missing' && none.looked, ['/nowhere/node']);
  });
});

describe('nodeCommand', () => {
  it('holds the driver to its own folder and that of the run', async () => {
    const runFolder = tmpdir();
    const toolchain = { path: nodePath, version: '' };
    const command = await nodeCommand({ environment, toolchain, runFolder, files: [], memoryMiB: 128 });
    assert.equal(command.executable, nodePath);
    assert.match(command.args[0] ?? '', /^--(?:experimental-)?permission$/);
    assert.ok(command.args.includes(`--allow-fs-read=${environment.driversFolder}${path.sep}`));
    assert.ok(command.args.includes('--max-old-space-size=128'));
    assert.equal(command.args.at(-1), path.join(environment.driversFolder, 'driver.mjs'));
    assert.deepEqual([command.environment, command.channel], [{}, 'extra-descriptors']);
  });
});
