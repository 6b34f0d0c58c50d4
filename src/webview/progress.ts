import './language.ts';
import type { FromProgressPage, ToProgressPage } from '../core/progressMessages.ts';
import { showOverview } from './progressDocument.ts';

interface Host {
  postMessage(message: FromProgressPage): void;
  setState(state: object): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const post = (message: FromProgressPage): void => {
  host.postMessage(message);
};

window.addEventListener('message', ({ data }: MessageEvent<ToProgressPage>) => {
  showOverview(data.overview, post);
});

// A page without any state would not come back after a reload of the window.
host.setState({});
post({ type: 'ready' });
