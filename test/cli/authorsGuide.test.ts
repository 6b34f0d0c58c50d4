import assert from 'node:assert/strict';
import path from 'node:path';
import { missingLanguages } from '../judge/environment.ts';
import { fencedBlocks, placeBlock, runLine } from '../support/authorsGuide.ts';
import { builtCommandLine, type Finished } from '../support/commandLine.ts';
import { inTemporaryFolder } from '../support/temporaryFolder.ts';

const guide = path.join(import.meta.dirname, '..', '..', 'docs', 'authoring.md');
const missing = await missingLanguages();

describe("the author's guide", function () {
  this.timeout(900_000);
  before(builtCommandLine);

  it('works as it stands, command by command', async function () {
    // It ends with a pack in five languages, all of them run.
    if (missing.size > 0) this.skip();
    const blocks = await fencedBlocks(guide);
    assert.ok(blocks.filter(({ language }) => language === 'sh').length >= 8);
    await inTemporaryFolder(async (folder) => {
      let last: Finished | undefined;
      for (const block of blocks) {
        const at = `docs/authoring.md:${block.line}`;
        if (block.language === 'sh') {
          for (const line of block.text.trim().split('\n')) {
            last = await runLine(folder, line);
            assert.equal(
              last.status,
              Number(block.notes['status'] ?? 0),
              `${at}\n${last.out}\n${last.error}`,
            );
          }
        } else if (block.language === 'text') {
          for (const line of block.text.trim().split('\n')) {
            assert.ok(last?.out.includes(line), `${at}: expected ${line} in\n${last?.out ?? ''}`);
          }
        } else {
          assert.ok('file' in block.notes || 'case' in block.notes, `${at} goes nowhere`);
          await placeBlock(folder, block);
        }
      }
    });
  });
});
