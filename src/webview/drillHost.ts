import type { DrillPageState, FromDrillPage } from '../core/drillMessages.ts';

interface VsCodeApi {
  postMessage(message: FromDrillPage): void;
  getState(): DrillPageState | undefined;
  setState(state: DrillPageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** May be called once in the life of a page. */
export function connect(): VsCodeApi {
  return acquireVsCodeApi();
}
