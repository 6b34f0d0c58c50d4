import assert from 'node:assert/strict';
import { setupReportSchema, type SetupReport } from '../../src/core/setupReport.ts';
import { builtCommandLine, codeRounds } from '../support/commandLine.ts';

/** No tool is on this PATH; Go alone is also looked for where its installer puts it. */
const withoutTools = { PATH: '/nowhere', JAVA_HOME: '' };

describe('code-rounds doctor', function () {
  // The first time, Go builds its standard library.
  this.timeout(600_000);
  before(builtCommandLine);

  it('has every language that is there run a solution', async () => {
    const { status, out, error } = await codeRounds(['doctor', '--json'], {}, 600_000);
    assert.deepEqual([status, error], [0, '']);
    for (const setup of parsed(out).languages) {
      if (setup.state === 'missing') assert.notEqual(process.env['CI'], 'true', setup.advice);
      else assert.equal(setup.state, 'works', JSON.stringify(setup));
    }
  });

  it('says of each missing language what was looked for and what to install', async () => {
    const { status, out } = await codeRounds(['doctor', '--quick'], withoutTools);
    assert.equal(status, 0);
    assert.match(out, /^✓ TypeScript: found, not tried: version \d+\./m);
    assert.match(
      out,
      /^✗ Python: missing\n {4}Looked for: python3 on the PATH.*\n {4}Install Python 3\.9 or newer/m,
    );
    assert.match(out, /^✗ Java: missing\n {4}Looked for: JAVA_HOME.*\n {4}Install a JDK 17 or newer/m);
    assert.match(out, /^[23] of 5 languages can be used\./m);
  });

  it('ends with 3 where no language can be used, and says why', async () => {
    const { status, out } = await codeRounds(['doctor'], { ...withoutTools, TMPDIR: '/nowhere/temporary' });
    assert.equal(status, 3);
    assert.match(out, /^✗ Folder for runs: \/nowhere\/temporary cannot be written$/m);
    assert.match(out, /^✗ JavaScript: does not work: .*\n.*\n {4}The judge failed\. /m);
    assert.match(out, /^0 of 5 languages can be used\./m);
  });

  it('tells the factor in force', async () => {
    const { out } = await codeRounds(['doctor', '--quick', '--json', '--limits-factor', '2.5'], withoutTools);
    assert.equal(parsed(out).limitsFactor, 2.5);
  });
});

function parsed(out: string): SetupReport {
  return setupReportSchema.parse(JSON.parse(out));
}
