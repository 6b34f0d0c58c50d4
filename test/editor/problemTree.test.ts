import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TreeRow } from '../../src/editor/problemTree.ts';
import type { TestHooks } from '../../src/editor/testHooks.ts';
import { testHooks } from './testHooks.ts';

const problem = (row: TreeRow): boolean => row.kind === 'problem';

describe('the Problem Explorer', () => {
  let hooks: TestHooks;

  /** Every row of the tree, top first. */
  const allRows = async (parent?: TreeRow): Promise<TreeRow[]> => {
    const rows = await hooks.tree.getChildren(parent);
    return (await Promise.all(rows.map(async (row) => [row, ...(await allRows(row))]))).flat();
  };

  const items = async (): Promise<vscode.TreeItem[]> =>
    (await allRows()).map((row) => hooks.tree.getTreeItem(row));

  before(async () => {
    hooks = await testHooks();
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('codeRounds.clearFilter');
    await vscode.commands.executeCommand('codeRounds.showSolved');
    await vscode.commands.executeCommand('codeRounds.groupByTopic');
  });

  it('lists every problem once, each row with an id and an accessible label of its own', async () => {
    const rows = (await allRows()).filter(problem);
    assert.equal(rows.length, (await hooks.catalogs.catalog()).problems.length);
    const all = await items();
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.ok(all.every(({ accessibilityInformation }) => accessibilityInformation?.label));
  });

  it('shows a problem as attempted, then as solved, and hides it then when asked to', async () => {
    const { uuid, title } = (await hooks.catalogs.catalog()).named('worker-pool').problem;
    const label = async (): Promise<string> =>
      (await items()).find((item) => item.label === title)?.accessibilityInformation?.label ?? 'hidden';
    const counts = { passed: 1, total: 2, packVersion: '0.1.0' };
    const run = { type: 'run', problem: uuid, language: 'python', scope: 'all', ...counts } as const;
    assert.match(await label(), /Not tried yet/);
    await hooks.progressLog.append({ ...run, at: 1, verdict: 'wrong-answer' });
    assert.match(await label(), /Attempted/);
    await hooks.progressLog.append({ ...run, at: 2, verdict: 'accepted' });
    assert.match(await label(), /Solved/);
    await vscode.commands.executeCommand('codeRounds.hideSolved');
    assert.equal(await label(), 'hidden');
  });

  it('groups by difficulty when asked to', async () => {
    await vscode.commands.executeCommand('codeRounds.groupByDifficulty');
    const groups = (await hooks.tree.getChildren()).map((row) => hooks.tree.getTreeItem(row).label);
    assert.ok(groups.includes('Medium'), JSON.stringify(groups));
  });

  it('keeps what the filter matches', async () => {
    await hooks.tree.filter('bucket');
    const rows = (await allRows()).filter(problem);
    assert.deepEqual(
      rows.map((row) => hooks.tree.getTreeItem(row).label),
      ['Token bucket'],
    );
  });
});
