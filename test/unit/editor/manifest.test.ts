import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import manifestJson from '../../../package.json' with { type: 'json' };
import { fileSchemas } from '../../../src/core/fileSchemas.ts';
import {
  commandIds,
  contextKeys,
  machineSettings,
  panelIds,
  rowKinds,
  settingDefaults,
  testControllerId,
  viewIds,
  walkthroughId,
} from '../../../src/editor/ids.ts';
import { toolSettings } from '../../../src/editor/toolSettings.ts';
import { manifestTexts } from '../../l10n/translations.ts';
import { localized } from '../../support/localized.ts';

const menuItem = z.object({ command: z.string(), when: z.string() });
const manifest = z
  .object({
    activationEvents: z.array(z.string()),
    contributes: z.object({
      viewsContainers: z.object({ activitybar: z.array(z.object({ id: z.string() })) }),
      views: z.record(z.string(), z.array(z.object({ id: z.string() }))),
      viewsWelcome: z.array(z.object({ view: z.string(), contents: z.string(), when: z.string() })),
      commands: z.array(z.object({ command: z.string(), title: z.string(), category: z.string() })),
      menus: z.record(z.string(), z.array(menuItem)),
      keybindings: z.array(menuItem),
      jsonValidation: z.array(z.object({ fileMatch: z.string(), url: z.string() })),
      configuration: z.object({
        properties: z.record(
          z.string(),
          z.object({ default: z.json(), scope: z.string(), markdownDescription: z.string().min(20) }),
        ),
      }),
      walkthroughs: z.array(
        z.object({
          id: z.string(),
          steps: z.array(
            z.object({
              description: z.string(),
              media: z.object({ svg: z.string(), altText: z.string().min(1) }),
              completionEvents: z.array(z.string()).min(1),
            }),
          ),
        }),
      ),
    }),
  })
  .parse(localized(manifestJson, manifestTexts()));
const { contributes } = manifest;

const whens = [
  ...Object.values(contributes.menus).flat(),
  ...contributes.keybindings,
  ...contributes.viewsWelcome,
].map(({ when }) => when);

describe('the manifest', () => {
  it('declares every command of the table, and no other', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      Object.values(commandIds).sort(),
    );
  });

  it('puts every command under the category Code Rounds', () => {
    assert.deepEqual(new Set(contributes.commands.map(({ category }) => category)), new Set(['Code Rounds']));
  });

  it('uses only known commands in menus, keys and welcome texts', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const linked = contributes.viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/command:(codeRounds\.\w+)/g)].map((match) => match[1]),
    );
    const known = new Set<unknown>(Object.values(commandIds));
    assert.deepEqual(
      [...used, ...linked].filter((command) => !known.has(command)),
      [],
    );
  });

  it('declares the container and the views of the table', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [viewIds.container],
    );
    assert.deepEqual(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
      [viewIds.problems, viewIds.rounds, viewIds.questions, viewIds.drills],
    );
  });

  it('asks only for context keys that are set', () => {
    const asked = new Set(whens.flatMap((when) => when.match(/codeRounds\.\w+/g) ?? []));
    for (const view of Object.values(viewIds)) asked.delete(view);
    asked.delete(testControllerId);
    const known = new Set<string>(Object.values(contextKeys));
    assert.deepEqual(
      [...asked].filter((key) => !known.has(key)),
      [],
    );
  });

  it('completes and checks each file of a pack by a schema that the build makes', () => {
    const made = new Set(Object.keys(fileSchemas).map((kind) => `./dist/schemas/${kind}.schema.json`));
    assert.deepEqual(
      contributes.jsonValidation.filter(({ url }) => !made.has(url)),
      [],
    );
    const matched = contributes.jsonValidation.map(({ fileMatch }) => fileMatch);
    assert.ok(matched.includes('pack.rounds.json') && matched.includes('cases/hidden.rounds.json'));
  });

  it('asks only for kinds of rows that the tree has', () => {
    const asked = whens.flatMap((when) =>
      [...when.matchAll(/viewItem == ([\w.]+)/g)].map((match) => match[1]),
    );
    const known = new Set<string | undefined>(Object.values(rowKinds));
    assert.deepEqual(
      asked.filter((kind) => !known.has(kind)),
      [],
    );
  });

  it('declares the settings of the table with the same defaults', () => {
    const declared = Object.entries(contributes.configuration.properties).map(([key, value]) => [
      key,
      value.default,
    ]);
    assert.deepEqual(Object.fromEntries(declared), settingDefaults);
  });

  it('keeps what decides which program runs out of the reach of a workspace', () => {
    const scopes = Object.entries(contributes.configuration.properties);
    const machine = scopes.filter(([, { scope }]) => scope === 'machine').map(([key]) => key);
    assert.deepEqual(machine.sort(), [...machineSettings].sort());
    for (const key of Object.values(toolSettings)) assert.ok(machineSettings.has(key), key);
  });

  it('leads through the first steps with commands, keys and pictures that are there', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.ok(walkthrough?.id === walkthroughId && others.length === 0);
    const commands = new Set<unknown>([...Object.values(commandIds), `${viewIds.problems}.focus`]);
    const keys = new Set<unknown>(Object.values(contextKeys));
    for (const { description, media, completionEvents } of walkthrough.steps) {
      const linked = [...description.matchAll(/command:([\w.]+)/g)].map((match) => match[1]);
      assert.ok(linked.length > 0, description);
      for (const command of linked) assert.ok(commands.has(command), command);
      for (const event of completionEvents) {
        const [kind, name] = event.split(':');
        assert.ok(kind === 'onContext' ? keys.has(name) : kind === 'onCommand' && commands.has(name), event);
      }
      assert.ok(existsSync(path.join(import.meta.dirname, '../../..', media.svg)), media.svg);
    }
  });

  it('wakes the extension for the pages that come back after a reload, and not on every start', () => {
    assert.deepEqual(manifest.activationEvents, [
      'workspaceContains:**/my-cases.rounds.json',
      `onWebviewPanel:${panelIds.prompt}`,
      `onWebviewPanel:${panelIds.followUps}`,
      `onWebviewPanel:${panelIds.roundRating}`,
      `onWebviewPanel:${panelIds.scorecard}`,
      `onWebviewPanel:${panelIds.drill}`,
      `onWebviewPanel:${panelIds.timeline}`,
      `onWebviewPanel:${panelIds.progress}`,
      `onWebviewPanel:${panelIds.cost}`,
      `onWebviewPanel:${panelIds.round}`,
    ]);
  });
});
