import assert from 'node:assert/strict';
import { checkPack } from '../../src/packs/check/checkPack.ts';
import { formatFinding } from '../../src/packs/finding.ts';
import { inValidPack, validPack, type PackChanges } from './validPack.ts';

/** What is wrong with the pack, the change that makes it so, and all that is found then. */
export type CheckRow = readonly [what: string, changes: PackChanges, found: readonly string[]];

/**
 * One test a row: the whole of what `checkPack` finds is compared, so that no check speaks out of turn.
 * @param published changes that make the older version, where the pack is held against one.
 */
export function itFinds(rows: readonly CheckRow[], published?: PackChanges): void {
  for (const [what, changes, found] of rows) {
    it(what, async () => {
      const findings = await inValidPack(changes, (folder) =>
        published === undefined
          ? checkPack(folder)
          : inValidPack(published, (against) => checkPack(folder, { against })),
      );
      assert.deepEqual(
        findings.map((finding) => withoutFresh(formatFinding(finding), changes)),
        found,
      );
    });
  }
}

/** UUIDs that no file holds were made up for the message. */
function withoutFresh(text: string, changes: PackChanges): string {
  const known = Object.values({ ...validPack, ...changes }).join('\n');
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) =>
    known.includes(uuid) ? uuid : '<fresh>',
  );
}
