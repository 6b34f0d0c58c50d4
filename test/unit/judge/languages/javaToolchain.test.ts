import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../../../src/judge/languages/javaToolchain.ts';

const posixOnly = process.platform === 'win32' ? it.skip : it;

describe('the search for Java', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'java-search-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A script that answers as the `java` of this version would, in a home of its own; the home. */
  async function fakeJava(name: string, version: string, hasCompiler = true): Promise<string> {
    const home = join(folder, name);
    const bin = join(home, 'bin');
    await mkdir(bin, { recursive: true });
    await script(
      join(bin, 'java'),
      `echo "    java.home = ${home}" >&2; echo "    java.version = ${version}" >&2`,
    );
    if (hasCompiler) await script(join(bin, 'javac'), 'exit 0');
    return home;
  }

  async function script(file: string, text: string): Promise<void> {
    await writeFile(file, `#!/bin/sh\n${text}\n`);
    await chmod(file, 0o755);
  }

  posixOnly('takes the home that was set by hand, or its java', async () => {
    const home = await fakeJava('jdk', '21.0.2');
    const expected = { kind: 'found', toolchain: { path: join(home, 'bin', 'java'), version: '21.0.2' } };
    for (const chosen of [home, join(home, 'bin', 'java')]) {
      assert.deepEqual(await findJava({ interpreters: { java: chosen }, path: '' }, 'linux', ''), expected);
    }
  });

  posixOnly('looks nowhere else when what was set by hand does not fit', async () => {
    const old = await fakeJava('old', '11.0.9');
    const good = await fakeJava('good', '17.0.1');
    const search = await findJava({ interpreters: { java: old }, path: join(good, 'bin') }, 'linux', good);
    assert.ok(search.kind === 'missing');
    assert.deepEqual(search.looked, [`${join(old, 'bin', 'java')} (Java 11.0.9, older than 17)`]);
    assert.match(search.advice, /codeRounds\.java\.home/);
  });

  posixOnly('prefers JAVA_HOME to the PATH', async () => {
    const home = await fakeJava('home', '17.0.1');
    const other = await fakeJava('other', '25');
    const search = await findJava({ interpreters: {}, path: join(other, 'bin') }, 'linux', home);
    assert.deepEqual(search, {
      kind: 'found',
      toolchain: { path: join(home, 'bin', 'java'), version: '17.0.1' },
    });
  });

  posixOnly('follows a link on the PATH into the JDK', async () => {
    const home = await fakeJava('jdk', '25');
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await symlink(join(home, 'bin', 'javac'), join(bin, 'javac'));
    const search = await findJava({ interpreters: {}, path: bin }, 'linux', undefined);
    assert.ok(search.kind === 'found');
    assert.equal(search.toolchain.version, '25');
  });

  posixOnly('tells a runtime from a JDK, and the old 1.8 from 18', async () => {
    const runtime = await fakeJava('runtime', '17.0.1', false);
    const old = await fakeJava('old', '1.8.0_402');
    const path = [join(old, 'bin'), join(runtime, 'bin')].join(':');
    const search = await findJava({ interpreters: {}, path }, 'linux', '');
    assert.ok(search.kind === 'missing');
    assert.match(search.looked.join(), /Java 1\.8\.0_402, older than 17/);
    assert.match(search.looked.join(), /Java 17\.0\.1 without a compiler: a runtime, not a JDK/);
    assert.match(search.advice, /Install a JDK 17 or newer/);
  });

  it('says what it looked for when there is nothing', async () => {
    const search = await findJava({ interpreters: {}, path: folder }, 'win32', undefined);
    assert.ok(search.kind === 'missing');
    assert.deepEqual(search.looked, ['JAVA_HOME', 'javac and java on the PATH']);
    assert.match(search.advice, /adoptium\.net/);
  });
});
