import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { recordedReads } from './recordedReads.ts';

const { publisher, name, main } = z
  .object({ publisher: z.string(), name: z.string(), main: z.string() })
  .parse(manifest);

describe('activation', () => {
  it('reads no file but its own bundle before a view or command asks', async () => {
    const extension = vscode.extensions.getExtension(`${publisher}.${name}`);
    assert.ok(extension, `${publisher}.${name} is not among the extensions of this window`);
    assert.equal(extension.isActive, false, 'it was active before anyone asked');
    const reads = await recordedReads(() => extension.activate());
    assert.equal(extension.isActive, true);
    const bundle = path.join(extension.extensionPath, main);
    const own = reads.filter(
      (file) => file.startsWith(extension.extensionPath) && path.normalize(file) !== bundle,
    );
    assert.deepEqual(own, []);
    assert.deepEqual(
      reads.filter((file) => file.includes(path.join('globalStorage', `${publisher}.${name}`))),
      [],
    );
  });

  it('would be seen reading', async () => {
    const file = path.join(vscode.env.appRoot, 'package.json');
    // Others in this extension host may read something of their own meanwhile.
    assert.ok((await recordedReads(() => readFile(file))).includes(file));
  });
});
