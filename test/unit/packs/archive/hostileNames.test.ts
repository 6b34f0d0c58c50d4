import { refusesEach, unlisted, type HostileArchive } from '../../../support/hostileArchive.ts';

const notAllowed =
  'has a name that is not allowed (up to 64 letters, digits, "_", "." and "-", with no dot in front).';
const noFile = 'is no file of the pack format.';

const names: readonly (readonly [string, string])[] = [
  ['../../.bashrc', "leads out of the pack's folder."],
  ['problems/../../x', "leads out of the pack's folder."],
  ['../pack-evil/x', "leads out of the pack's folder."],
  ['/etc/passwd', 'is an absolute path.'],
  ['C:/x', 'is an absolute path.'],
  ['C:x', 'is an absolute path.'],
  ['\\\\server\\share\\x', 'has a back-slash in its name.'],
  ['problems\\sample\\prompt.md', 'has a back-slash in its name.'],
  ['problems/sample/assets/con.png', 'has a name that Windows keeps for a device.'],
  ['problems/NUL', 'has a name that Windows keeps for a device.'],
  ['problems/sample/solutions/accepted/COM1.ts', 'has a name that Windows keeps for a device.'],
  ['problems/sample/prompt.md.', 'has a name that ends in a dot or a space.'],
  ['problems/sample/prompt.md ', 'has a name that ends in a dot or a space.'],
  ['problems/sample/prompt.md:ads', notAllowed],
  ['problems/sample/assets/caf\u00e9.png', notAllowed],
  ['problems/sample/assets/cafe\u0301.png', notAllowed],
  [`problems/${'a'.repeat(65)}/prompt.md`, notAllowed],
  [`problems/${'a/'.repeat(100)}x`, 'is a path of more than 180 characters.'],
  ['a/b/c/d/e/f/g/h/i', 'lies more than 8 folders deep.'],
  ['problems/sample/', 'is a folder, where only files may be listed.'],
  ['problems//prompt.md', notAllowed],
  ['.vscode/settings.json', notAllowed],
  ['.git/hooks/pre-commit', notAllowed],
  ['.envrc', notAllowed],
  ['my.code-workspace', noFile],
  ['package.json', noFile],
  ['node_modules/left-pad/index.js', noFile],
  ['go.mod', noFile],
  ['conftest.py', noFile],
  ['META-INF/services/java.lang.Runnable', noFile],
  ['META/other.json', noFile],
  ['problems/sample/node.exe', noFile],
  ['problems/sample/solutions/accepted/go.cmd', noFile],
  ['problems/sample/assets/picture.svg', noFile],
  ['problems/sample/assets/inner.zip', noFile],
  ['problems/Sample/prompt.md', noFile],
  ['problems/sample/generators/make.mjs', noFile],
];

describe('an archive with an entry called', () => {
  refusesEach([
    ...names.map(([name, fault]): HostileArchive => {
      const shown = name.length > 80 ? `${name.slice(0, 77)}...` : name;
      return [`${JSON.stringify(shown)} is refused`, unlisted(name), `"${shown}" ${fault}`];
    }),
    [
      'what has a NUL in its name is refused',
      unlisted('problems/sample/prompt.md\0.exe'),
      '"problems/sample/prompt.md.exe" has a control character in its name.',
    ],
  ]);
});
