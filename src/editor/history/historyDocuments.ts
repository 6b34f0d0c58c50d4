import path from 'node:path';
import * as vscode from 'vscode';
import { uuidSchema } from '../../core/identity.ts';
import type { Disposable } from '../disposables.ts';
import type { KeptSnapshot, Snapshots } from '../snapshots.ts';
import { parseSnapshotName } from './snapshotName.ts';

/** Of read-only documents that hold a copy: `/problem/name`. */
const scheme = 'code-rounds-history';

/** Shows copies of a student's code as documents that cannot be changed. */
export class HistoryDocuments implements vscode.TextDocumentContentProvider, Disposable {
  private readonly snapshots: Snapshots;
  private readonly registration: Disposable;

  constructor(snapshots: Snapshots) {
    this.snapshots = snapshots;
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  uriOf({ problem, name }: KeptSnapshot): vscode.Uri {
    return vscode.Uri.from({ scheme, path: `/${problem}/${name}` });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const problem = uuidSchema.parse(path.posix.basename(path.posix.dirname(uri.path)));
    const name = path.posix.basename(uri.path);
    const facts = parseSnapshotName(name);
    if (facts === undefined) throw new Error(`${name} is not the name of a copy.`);
    return this.snapshots.read({ problem, language: facts.language, name });
  }

  dispose(): void {
    this.registration.dispose();
  }
}
