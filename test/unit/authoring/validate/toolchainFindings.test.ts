import assert from 'node:assert/strict';
import { chooseLanguages } from '../../../../src/authoring/validate/toolchainFindings.ts';
import type { LanguageId } from '../../../../src/core/language.ts';
import { formatFinding } from '../../../../src/packs/finding.ts';
import { readPack } from '../../../../src/packs/readPack.ts';
import { inValidPack } from '../../../support/validPack.ts';

/** The choice for a small pack in TypeScript and Python, on a machine without Python. */
function choice(options: { readonly skip?: readonly LanguageId[]; readonly ci?: boolean }) {
  return inValidPack({}, async (folder) =>
    chooseLanguages((await readPack(folder)).problems, {
      environment: { driversFolder: folder, interpreters: {}, path: '', cacheFolder: folder },
      skip: new Set(options.skip),
      ci: options.ci ?? false,
    }),
  );
}

describe('chooseLanguages', () => {
  it('tells of a missing tool, and names every file that is not checked', async () => {
    const { languages, findings, skipped } = await choice({});
    assert.deepEqual([...languages], ['typescript']);
    assert.deepEqual(skipped, []);
    // Where it was looked for differs from system to system.
    const [, looked = ''] = /\(tried (.*?)\);/.exec(findings[0]?.what ?? '') ?? [];
    const [, advice = ''] = /^(.*) Or leave/.exec(findings[0]?.mend ?? '') ?? [];
    assert.match(looked, /python/);
    assert.match(advice, /Python/);
    assert.deepEqual(findings.map(formatFinding), [
      `pack.rounds.json L13 warning Python was not found on this machine (tried ${looked}); its 3 starters and 5 solutions ` +
        '(problems/store/solutions/accepted/map.py, problems/store/solutions/wrong/shared.py, ' +
        'problems/total/solutions/accepted/loop.py, problems/total/solutions/wrong/first.py, ' +
        'problems/pool/solutions/accepted/queue.py) were NOT checked. ' +
        `${advice} Or leave it out on purpose with --skip python.`,
    ]);
  });

  it('takes it for an error where everything is to be checked', async () => {
    const { findings } = await choice({ ci: true });
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error'],
    );
  });

  it('lists what is left out on purpose, and does not look for its tool', async () => {
    const { findings, skipped } = await choice({ skip: ['python'] });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      skipped.map(({ language, starters, files }) => [language, starters, files.length]),
      [['python', 3, 5]],
    );
  });
});
