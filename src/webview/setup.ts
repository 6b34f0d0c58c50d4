import './language.ts';
import type { FromSetupPage, ToSetupPage } from '../core/setupMessages.ts';

interface Host {
  postMessage(message: FromSetupPage): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

for (const type of ['again', 'copy'] as const) {
  element(type).addEventListener('click', () => {
    host.postMessage({ type });
  });
}

// The report is replaced as a whole while it grows, so its buttons are listened to from outside.
element('report').addEventListener('click', ({ target }) => {
  const key = target instanceof HTMLElement ? target.dataset['setting'] : undefined;
  if (key !== undefined) host.postMessage({ type: 'settings', key });
});

window.addEventListener('message', ({ data }: MessageEvent<ToSetupPage>) => {
  const status = element('status');
  // Setting it anew would have it read aloud again.
  if (status.textContent !== data.status) status.textContent = data.status;
  element('report').setAttribute('aria-busy', String(data.running));
  element('report').innerHTML = data.report;
});

host.postMessage({ type: 'ready' });

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}.`);
  return found;
}
