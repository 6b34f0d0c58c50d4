import assert from 'node:assert/strict';
import { chooseLanguages } from '../../../../src/authoring/validate/toolchainFindings.ts';
import type { LanguageId } from '../../../../src/core/language.ts';
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
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['L13', 'warning']],
    );
    const [{ what, mend } = { what: '', mend: '' }] = findings;
    assert.match(what, /^Python was not found on this machine .* 3 starters and 5 solutions \(/);
    for (const name of ['store/solutions/accepted/map.py', 'total/solutions/wrong/first.py']) {
      assert.ok(what.includes(`problems/${name}`), what);
    }
    assert.match(mend, / Or leave it out on purpose with --skip python\.$/);
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
