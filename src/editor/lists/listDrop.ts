import * as vscode from 'vscode';
import { HumanError } from '../../core/humanError.ts';
import { withProblem } from '../../core/problemLists.ts';
import type { Notifier } from '../notify.ts';
import type { TreeRow } from '../problemTree.ts';
import type { ListStore } from './listStore.ts';

const problemMime = 'application/vnd.code-rounds.problem';

interface Parts {
  readonly lists: ListStore;
  readonly notifier: Notifier;
  /** Takes what is no problem of the tree. */
  readonly others: vscode.TreeDragAndDropController<TreeRow>;
}

/** Problems are dragged into lists, and within a list to their place; what else is dropped goes to another controller. */
export class ListDrop implements vscode.TreeDragAndDropController<TreeRow> {
  readonly dropMimeTypes: readonly string[];
  readonly dragMimeTypes = [problemMime];

  private readonly parts: Parts;
  /** The problems of the drag that goes on; undefined until the editor has told of it. */
  private dragged: readonly string[] | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.dropMimeTypes = [problemMime, ...parts.others.dropMimeTypes];
  }

  handleDrag(dragged: readonly TreeRow[], data: vscode.DataTransfer): void {
    this.dragged = dragged.flatMap((row) => (row.kind === 'problem' ? [row.entry.problem.uuid] : []));
    // What is set here may come too late for a quick drop, so that only its type is of use.
    data.set(problemMime, new vscode.DataTransferItem(''));
  }

  async handleDrop(
    target: TreeRow | undefined,
    dropped: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<void> {
    if (dropped.get(problemMime) === undefined) {
      await this.parts.others.handleDrop?.(target, dropped, token);
      return;
    }
    const place = placeOf(target);
    if (place === undefined) return;
    await this.parts.notifier.guard(async () => {
      const { dragged: problems } = this;
      this.dragged = undefined;
      // The editor tells nothing of rows that are being drawn anew at that moment.
      if (problems === undefined) throw new HumanError(lostText());
      await this.parts.lists.change((lists) =>
        problems.reduce((all, uuid) => withProblem(all, place.list, uuid, place.before), lists),
      );
    });
  }
}

function lostText(): string {
  return vscode.l10n.t('The tree was being drawn anew, and what you dragged was lost. Drag it once more.');
}

/** A list takes a problem at its end, a problem in it right before itself. */
function placeOf(target: TreeRow | undefined): { list: string; before?: string } | undefined {
  if (target?.kind === 'list') return { list: target.list };
  if (target?.kind === 'problem' && 'list' in target) {
    return { list: target.list, before: target.entry.problem.uuid };
  }
  return target?.kind === 'listed-missing' ? { list: target.list, before: target.problem } : undefined;
}
