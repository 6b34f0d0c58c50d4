import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languageOfFile } from '../../src/core/language.ts';
import { builtDrivers, missingLanguages } from '../judge/environment.ts';
import { faultsOf } from './faultsOf.ts';
import { Rack } from './rack.ts';
import { torments } from './torments.ts';

const missing = await missingLanguages();

describe('a solution that misbehaves', () => {
  let rack: Rack;

  before(() => {
    builtDrivers();
    rack = new Rack();
  });

  after(() => {
    rack.dispose();
  });

  it('is one of those in the folder, each of which has a line in the table', () => {
    const files = readdirSync(path.join(import.meta.dirname, 'submissions'));
    const tried = torments.map(({ file }) => file);
    assert.deepEqual(
      files.filter((file) => !tried.includes(file) && !/^(?:right\.|left-alone-)/.test(file)),
      [],
    );
    assert.ok(tried.length >= 60);
  });

  for (const torment of torments) {
    const { file, does, verdicts } = torment;
    it(`${file}, which ${does}, is told as ${verdicts.join(' or ')} and leaves no trace`, async function () {
      const language = languageOfFile(file);
      assert.ok(language);
      if (missing.has(language)) this.skip();
      assert.deepEqual(faultsOf(torment, await rack.observe(torment)), []);
    });
  }
});
