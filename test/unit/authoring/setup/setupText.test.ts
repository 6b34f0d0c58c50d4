import assert from 'node:assert/strict';
import { setupText } from '../../../../src/authoring/setup/setupText.ts';
import { pythonSetups, setupReport } from '../../../support/setupReports.ts';

const machine = `- Runs in: the command line, on Node.js 24.1.0
- System: Linux 6.1 x64, 2 processors
✓ Folder for what was compiled: /cache can be written
✓ Folder for runs: /tmp can be written
- Permission model of Node.js: there: TypeScript and JavaScript solutions cannot touch other files
- Time limits: as the problems say
`;

describe('setupText', () => {
  it('says of a language what was found where, or what to do', () => {
    const another = 'For another one, put it first on the PATH.';
    assert.equal(
      setupText(setupReport(pythonSetups)),
      `${machine}✓ Python: works: version 3.12.1 ran a small solution in 1,234 ms
    /usr/bin/python3
    Oldest that will do: Python 3.9. ${another}
✓ Python: found, not tried: version 3.12.1
    /usr/bin/python3
    Oldest that will do: Python 3.9. ${another}
✗ Python: does not work: version 3.12.1 was found, but a small solution did not run
    /usr/bin/python3
    Run-time error. It ended.
    Install it anew, or for another one, put it first on the PATH.
✗ Python: missing
    Looked for: python3 on the PATH
    Install Python 3.9 or newer.
`,
    );
  });

  it('says what is unusual about the machine', () => {
    const text = setupText(
      setupReport([], {
        processors: 1,
        permissionModel: false,
        limitsFactor: 2.5,
        folders: [
          { holds: 'compiled', path: '/cache', fault: 'EACCES: permission denied' },
          { holds: 'runs', path: '/tmp', fault: 'ENOSPC: no space left' },
        ],
      }),
    );
    assert.match(text, /1 processor\n/);
    assert.match(
      text,
      /✗ Folder for what was compiled: \/cache cannot be written\n {4}EACCES: permission denied\n {4}Go and Java solutions cannot/,
    );
    assert.match(
      text,
      /✗ Folder for runs: \/tmp cannot be written\n {4}ENOSPC: no space left\n {4}Solutions cannot/,
    );
    assert.match(text, /not in this Node\.js: TypeScript and JavaScript solutions run with all your rights/);
    assert.match(text, /Time limits: 2\.5 times what the problems say/);
  });
});
