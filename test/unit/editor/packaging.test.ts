import { strict as assert } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../../..');
const submissionsSchema = z.object({ submissions: z.record(z.string(), z.unknown()).default({}) });

describe('the list of what is packaged', () => {
  it('holds exactly the solutions that the editorials show', () => {
    const shown = globSync('problems/*/problems/*/problem.rounds.json', { cwd: root }).flatMap((file) => {
      const { submissions } = submissionsSchema.parse(
        JSON.parse(readFileSync(path.join(root, file), 'utf8')),
      );
      const names = Object.keys(submissions).filter((name) => submissions[name] === 'editorial');
      return names.map((name) => path.posix.join(path.dirname(file), 'solutions', name));
    });
    const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    const solutions = lines.filter((line) => line.includes('/solutions/')).map((line) => line.slice(1));
    const listed = globSync(solutions, { cwd: root }).map((file) => file.split(path.sep).join('/'));
    assert.deepEqual(listed.sort(), shown.sort());
  });

  it('holds every pack with its questions, drills and rounds', () => {
    const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    const patterns = lines.filter((line) => line.startsWith('!problems/')).map((line) => line.slice(1));
    const listed = new Set(globSync(patterns, { cwd: root }).map((file) => file.split(path.sep).join('/')));
    const wanted = globSync(
      ['problems/*/pack.rounds.json', 'problems/*/{questions,drills,rounds}/*.rounds.json'],
      { cwd: root },
    );
    assert.ok(wanted.length >= 24, `${wanted.length} files`);
    assert.deepEqual(
      wanted.filter((file) => !listed.has(file.split(path.sep).join('/'))),
      [],
    );
  });

  it('leaves out what only authors need', () => {
    const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    const patterns = lines.filter((line) => line.startsWith('!problems/')).map((line) => line.slice(1));
    const listed = globSync(patterns, { cwd: root }).map((file) => file.split(path.sep).join('/'));
    assert.deepEqual(
      listed.filter((file) => /\/(wrong|slow)\/|soak\.rounds\.json$/.test(file)),
      [],
    );
  });

  it('takes the translations along', () => {
    const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const listed = new Set(globSync(patterns, { cwd: root }).map((file) => file.split(path.sep).join('/')));
    const wanted = globSync(['package.nls*.json', 'media/l10n/bundle.l10n.*.json'], { cwd: root });
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((file) => !listed.has(file.split(path.sep).join('/'))),
      [],
    );
  });

  it('begins by leaving everything out', () => {
    const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
    assert.equal(
      lines.find((line) => line !== '' && !line.startsWith('#')),
      '**',
    );
  });
});
