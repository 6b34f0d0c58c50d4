import { strict as assert } from 'node:assert';
import path from 'node:path';
import { HumanError } from '../../../src/core/humanError.ts';
import { solutionFolder } from '../../../src/editor/solutionFolder.ts';
import { boxProblem } from './problemFixture.ts';

const root = path.resolve('/home/me/practice');
const entry = boxProblem(1);

describe('solutionFolder', () => {
  const cases: [template: string, folder: string[]][] = [
    ['${pack}/${slug}/${language}', ['acme.basics', 'box-1', 'python']],
    ['rounds/${topic}/${slug}', ['rounds', 'caching', 'box-1']],
    ['', []],
  ];
  for (const [template, folder] of cases) {
    it(`makes ${path.join('…', ...folder)} of "${template}"`, () => {
      assert.equal(solutionFolder(template, root, entry, 'python'), path.join(root, ...folder));
    });
  }

  it('names the placeholders there are when one is unknown', () => {
    assert.throws(
      () => solutionFolder('${slug}/${lang}', root, entry, 'python'),
      (error) => error instanceof HumanError && /\$\{lang\}.*Known: .*\$\{language\}/.test(error.message),
    );
  });

  it('refuses to leave the root', () => {
    for (const template of ['../${slug}', '/etc/${slug}', '${slug}/../..']) {
      assert.throws(() => solutionFolder(template, root, entry, 'python'), HumanError, template);
    }
  });
});
