import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const { publisher, name } = z.object({ publisher: z.string(), name: z.string() }).parse(manifest);

describe('activation', () => {
  it('finds the extension and activates it', async () => {
    const extension = vscode.extensions.getExtension(`${publisher}.${name}`);
    assert.ok(extension, `${publisher}.${name} is not among the extensions of this window`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
