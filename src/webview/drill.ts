import './language.ts';
import * as l10n from '@vscode/l10n';
import type { ToDrillPage } from '../core/drillMessages.ts';
import { connect } from './drillHost.ts';
import { handleSectionKeys } from './drillKeyboard.ts';
import { DrillPage } from './drillPage.ts';
import { element } from './followUpElement.ts';

const host = connect();
const remembered = host.getState();
const main = element(
  'main',
  { class: 'drill' },
  element('p', { class: 'caption' }, l10n.t('Opening the drill…')),
);
const status = element('div', { role: 'status', class: 'spoken' });
document.body.append(main, status);

const page = new DrillPage({ main, status, post: host.postMessage.bind(host), draft: remembered?.draft });
handleSectionKeys(main);

const remember = (): void => {
  const state = page.state();
  if (state !== undefined) host.setState({ ...state, scroll: window.scrollY });
};
for (const leaving of ['blur', 'pagehide'] as const) window.addEventListener(leaving, remember);
for (const moment of ['visibilitychange', 'scrollend', 'focusout', 'change'] as const) {
  document.addEventListener(moment, remember);
}

let isFirst = true;
window.addEventListener('message', (event: MessageEvent<ToDrillPage>) => {
  page.receive(event.data);
  if (event.data.type !== 'view') return;
  if (isFirst) window.scrollTo({ top: remembered?.scroll ?? 0 });
  isFirst = false;
  remember();
});
host.postMessage({ type: 'ready' });
