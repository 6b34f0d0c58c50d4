import type { FollowUpPageState, FromPage } from '../core/followUpMessages.ts';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): FollowUpPageState | undefined;
  setState(state: FollowUpPageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** May be called once in the life of a page. */
export function connect(): VsCodeApi {
  return acquireVsCodeApi();
}
