import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { titleFaults } from '../l10n/titleFaults.ts';
import { translationFaults } from '../l10n/translationFaults.ts';
import { manifestTexts, translations, type Translation } from '../l10n/translations.ts';
import { projectFolder } from '../workbench/paths.ts';

describe('the translations', function () {
  this.timeout(60_000);
  let all: readonly Translation[];

  before(async () => {
    all = await translations();
  });

  it('have words for everything that is asked for, and for nothing else', () => {
    const files = all.map(({ file }) => file);
    for (const file of ['media/l10n/bundle.l10n.de.json', 'package.nls.de.json'])
      assert.ok(files.includes(file), file);
    for (const { file, wanted, translated } of all) {
      assert.deepEqual(
        translationFaults(wanted, translated),
        [],
        `${file}; "npm run l10n" brings it in order`,
      );
    }
  });

  it('stand in the order of their keys, so that two people can add to them', () => {
    for (const { file, translated } of all) {
      assert.deepEqual([...translated.keys()], [...translated.keys()].sort(), file);
    }
  });

  it('know every word of the manifest, and the manifest asks for each', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(asked)].sort(), [...manifestTexts().keys()].sort());
  });

  it('call a command as the palette does', () => {
    for (const manifestFile of all.filter(({ file }) => file.startsWith('package.nls.'))) {
      const titles = titlesOf(manifestFile);
      assert.ok(titles.size > 70, `${titles.size} commands`);
      const language = manifestFile.file.replace(/^package\.nls\.|\.json$/g, '');
      const texts = all
        .filter(({ file }) => file.endsWith(`.${language}.json`))
        .flatMap(({ wanted, translated }) =>
          [...wanted].map(([key, english]) => [english, translated.get(key) ?? ''] as const),
        );
      assert.deepEqual(titleFaults(texts, titles), []);
    }
  });

  it('name pictures that are there', () => {
    const named = all.flatMap(({ translated }) =>
      [...translated].flatMap(([key, file]) => (key.endsWith('.picture') ? [file] : [])),
    );
    assert.ok(named.length > 0);
    for (const file of named) assert.ok(existsSync(path.join(projectFolder, file)), file);
  });

  it('leave no title of a command and no description of a setting in the manifest itself', () => {
    const { commands, configuration, views } = manifest.contributes;
    const texts = [
      ...commands.map(({ title }) => title),
      ...Object.values(configuration.properties).map(({ markdownDescription }) => markdownDescription),
      ...views.codeRounds.map(({ name }) => name),
    ];
    assert.deepEqual(
      texts.filter((text) => !/^%.+%$/.test(text)),
      [],
    );
  });
});

/** The title of each command in English, and in the language of a translation. */
function titlesOf({ wanted, translated }: Translation): ReadonlyMap<string, string> {
  const keys = [...wanted.keys()].filter((key) => key.startsWith('command.'));
  return new Map(keys.map((key) => [wanted.get(key) ?? '', translated.get(key) ?? '']));
}

describe('titleFaults', () => {
  const titles = new Map([['Start Questions...', 'Fragen beginnen ...']]);

  it('finds a command under another name', () => {
    const text = [
      'Run “Code Rounds: Start Questions...”.',
      '„Code Rounds: Fragen starten ...“ ausführen.',
    ] as const;
    assert.equal(titleFaults([text], titles).length, 1);
  });

  it('takes the title with and without its dots, and words that are no title', () => {
    const texts = [
      ['Run “Start Questions”.', '„Fragen beginnen“ ausführen.'],
      ['“{0}” is solved.', '„{0}“ ist gelöst.'],
    ] as const;
    assert.deepEqual(titleFaults(texts, titles), []);
  });
});

describe('translationFaults', () => {
  const faults = (english: Record<string, string>, other: Record<string, string>) =>
    translationFaults(new Map(Object.entries(english)), new Map(Object.entries(other)));

  it('finds nothing where every text has its words', () => {
    assert.deepEqual(faults({ 'Open {0}': 'Open {0}' }, { 'Open {0}': '{0} öffnen' }), []);
  });

  it('finds what is missing, empty or spare', () => {
    assert.deepEqual(faults({ a: 'a', b: 'b' }, { b: '', c: 'C' }), [
      'has no words for "a"',
      'has no words for "b"',
      'has words for "c", which nothing asks for',
    ]);
  });

  for (const [what, english, other] of [
    ['a placeholder', 'Open {0}', 'Öffnen'],
    ['the target of a link', '[Open](command:a)', '[Öffnen](command:b)'],
    ['code', 'See `a`', 'Siehe `b`'],
    ['an icon', '$(check) Done', '$(cross) Fertig'],
  ] as const) {
    it(`finds ${what} that was changed`, () => {
      assert.equal(faults({ a: english }, { a: other }).length, 1);
    });
  }
});
