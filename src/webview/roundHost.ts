import type { FromRatingPage } from '../core/ratingMessages.ts';
import type { FromScorecardPage, RoundPageState } from '../core/scorecardMessages.ts';

type Message = FromRatingPage | FromScorecardPage;

interface VsCodeApi {
  postMessage(message: Message): void;
  setState(state: RoundPageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/**
 * Connects the page of a round, which the host names in the body, and leaves with the editor which round it is about.
 * May be called once in the life of a page.
 */
export function connectRound(): (message: Message) => void {
  const api: VsCodeApi = acquireVsCodeApi();
  const round = document.body.dataset['problem'];
  if (round !== undefined) api.setState({ round });
  return (message) => {
    api.postMessage(message);
  };
}
