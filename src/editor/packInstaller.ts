import path from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../core/humanError.ts';
import type { PackChanges } from '../core/packChanges.ts';
import { PackError } from '../packs/packError.ts';
import type { InstalledPack, InstallOutcome } from '../packs/store/installOutcome.ts';
import type { PackStore } from '../packs/store/packStore.ts';
import type { Action } from './actionableError.ts';
import type { CatalogStore, LoadedPack } from './catalogStore.ts';
import { commandIds } from './ids.ts';
import type { Notifier } from './notify.ts';
import { updateText } from './packChangesText.ts';
import type { PackNews } from './packNews.ts';
import type { PackSource } from './packSource.ts';
import type { PackSources } from './packSources.ts';
import { folderOfRow } from './packTarget.ts';
import type { ProgressLog } from './progressLog.ts';

interface InstallerParts {
  readonly catalogs: CatalogStore;
  readonly news: PackNews;
  readonly notifier: Notifier;
  readonly progressLog: ProgressLog;
  /** Reads a pack and remembers it. @param folder absolute. */
  readonly read: (folder: string) => Promise<unknown>;
  readonly sources: PackSources;
  readonly store: PackStore;
}

/** Installs packs from archives, updates and removes them; a student's files are never among what it touches. */
export class PackInstaller {
  private readonly parts: InstallerParts;

  constructor(parts: InstallerParts) {
    this.parts = parts;
  }

  /** @param given an archive; else the person chooses. */
  async choose(given: unknown): Promise<void> {
    const chosen =
      given instanceof vscode.Uri
        ? [given]
        : await vscode.window.showOpenDialog({
            canSelectMany: true,
            title: vscode.l10n.t('Install Pack'),
            openLabel: vscode.l10n.t('Install'),
            filters: { [vscode.l10n.t('Problem packs')]: ['zip'] },
          });
    for (const { fsPath } of chosen ?? []) await this.install(fsPath);
  }

  /**
   * Installs one archive and says what came of it; asks before a downgrade.
   * @param archive absolute. @throws {HumanError} when the pack is refused; nothing has changed then.
   */
  async install(archive: string): Promise<InstallOutcome> {
    const { read, store } = this.parts;
    const others = (await this.parts.catalogs.packs()).packs.flatMap(otherPack);
    const title = vscode.l10n.t('Installing a pack');
    const location = vscode.ProgressLocation.Notification;
    const install = (downgrade: 'asks' | 'allowed'): Thenable<InstallOutcome> =>
      vscode.window.withProgress({ location, title }, async () => {
        const outcome = await store.install(archive, { others, downgrade }).catch((error: unknown) => {
          // Several may have been chosen or dropped.
          if (!(error instanceof PackError)) throw error;
          throw new HumanError(`${path.basename(archive)}: ${error.message}`, { cause: error });
        });
        // While the person waits anyway, so that the tree need not.
        if ('pack' in outcome) await read(outcome.pack.folder);
        return outcome;
      });
    const first = await install('asks');
    const needsAnswer = first.kind === 'downgrade-needs-confirmation';
    const outcome = needsAnswer && (await confirmsDowngrade(first)) ? await install('allowed') : first;
    await this.follow(outcome);
    return outcome;
  }

  /** Takes an installed pack away after asking. @param given its row; else the person chooses. */
  async remove(given: unknown): Promise<void> {
    const pack = await this.installedPack(given);
    if (pack === undefined) return;
    const remove = vscode.l10n.t('Remove');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Remove the pack “{0}”?', pack.title),
      {
        modal: true,
        detail: vscode.l10n.t(
          'Your solutions and your progress stay. Installing it again brings its problems back.',
        ),
      },
      remove,
    );
    if (answer !== remove) return;
    await this.parts.store.remove(pack.id);
    this.parts.sources.refresh();
    this.parts.notifier.info(vscode.l10n.t('The pack “{0}” is removed.', pack.title));
  }

  private async follow(outcome: InstallOutcome): Promise<void> {
    const { news, notifier, progressLog, sources } = this.parts;
    switch (outcome.kind) {
      case 'installed':
        sources.refresh();
        notifier.info(vscode.l10n.t('“{0}” {1} is installed.', outcome.pack.title, outcome.pack.version), [
          showProblems(),
        ]);
        return;
      case 'updated':
        sources.refresh();
        if (outcome.changes !== undefined) await news.add(outcome.changes, await progressLog.progress());
        notifier.info(updateText(outcome), [
          ...starterActions(outcome.changes),
          this.goBack(outcome.pack, outcome.from, outcome.changes),
        ]);
        return;
      case 'already-installed':
        notifier.info(
          vscode.l10n.t('“{0}” {1} is installed already.', outcome.pack.title, outcome.pack.version),
          [showProblems()],
        );
        return;
      case 'downgrade-needs-confirmation':
        // The person was asked and declined.
        return;
    }
  }

  private goBack({ id }: InstalledPack, from: string, changes: PackChanges | undefined): Action {
    return {
      title: vscode.l10n.t('Go Back to {0}', from),
      run: async () => {
        const pack = await this.parts.store.rollBack(id);
        await this.parts.news.forget((changes?.changedProblems ?? []).map(({ uuid }) => uuid));
        this.parts.sources.refresh();
        this.parts.notifier.info(vscode.l10n.t('“{0}” is {1} again.', pack.title, pack.version));
      },
    };
  }

  private async installedPack(given: unknown): Promise<InstalledPack | undefined> {
    const installed = await this.parts.store.list();
    const folder = folderOfRow(given);
    if (folder !== undefined) return installed.find((pack) => pack.folder === folder);
    if (installed.length === 0) {
      this.parts.notifier.info(vscode.l10n.t('No pack is installed. The built-in ones cannot be removed.'));
      return undefined;
    }
    const picks = installed.map((pack) => ({ pack, label: pack.title, description: pack.version }));
    const picked = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Remove which pack?') });
    return picked?.pack;
  }
}

type Downgrade = Extract<InstallOutcome, { kind: 'downgrade-needs-confirmation' }>;

async function confirmsDowngrade({ id, installed, offered }: Downgrade): Promise<boolean> {
  const install = vscode.l10n.t('Install {0}', offered);
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Replace {0} {1} by the older version {2}?', id, installed, offered),
    {
      modal: true,
      detail: vscode.l10n.t('Cases and problems that came since then go away. Your files and progress stay.'),
    },
    install,
  );
  return answer === install;
}

/** A pack from elsewhere than the store, which no installed one may pass for. */
function otherPack({ manifest, problems, source }: LoadedPack) {
  if (source.kind === 'installed') return [];
  const held = problems.map(({ problem: { uuid, title } }) => ({ uuid, title }));
  return [{ id: manifest.id, origin: originText(source), problems: held }];
}

function originText(source: Exclude<PackSource, { kind: 'installed' }>): string {
  switch (source.kind) {
    case 'built-in':
      return vscode.l10n.t('with Code Rounds');
    case 'contributed':
      return vscode.l10n.t('with the extension {0}', source.extension);
    case 'setting':
    case 'authored':
      return vscode.l10n.t('from {0}', source.folder);
  }
}

function starterActions(changes: PackChanges | undefined): Action[] {
  const changed = (changes?.changedProblems ?? []).filter(({ hasNewStarter }) => hasNewStarter);
  const [first] = changed;
  if (first === undefined) return [];
  const target = changed.length === 1 ? first.uuid : undefined;
  return [
    {
      title: vscode.l10n.t('Compare with Starter'),
      run: () => vscode.commands.executeCommand(commandIds.compareWithStarter, target),
    },
  ];
}

function showProblems(): Action {
  return {
    title: vscode.l10n.t('Show Problems'),
    run: () => vscode.commands.executeCommand('codeRounds.problems.focus'),
  };
}
