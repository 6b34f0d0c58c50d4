/** A VS Code window, or the server of one, that `npm start` has opened. */
export interface StartedWorkbench {
  /** What the person has to know or do. */
  readonly invitation: string;
  /** Resolves when the person has closed it, or it has ended otherwise. */
  readonly ended: Promise<void>;
  /** Fails when its workbench does not answer. */
  check(): Promise<void>;
  dispose(): Promise<void>;
}
