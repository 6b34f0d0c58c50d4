import './language.ts';
import * as l10n from '@vscode/l10n';
import type { ToPage } from '../core/followUpMessages.ts';
import { Drafts } from './followUpDrafts.ts';
import { element } from './followUpElement.ts';
import { connect } from './followUpHost.ts';
import { handleKeys } from './followUpKeyboard.ts';
import { Session } from './followUpSession.ts';

const host = connect();
const remembered = host.getState();
let topic = remembered?.topic;
const main = element('main', {}, element('p', { class: 'caption' }, l10n.t('Opening the questions…')));
const status = element('div', { role: 'status', class: 'spoken' });
document.body.append(main, status);

const drafts = new Drafts(
  (item, answer) => {
    host.postMessage({ type: 'draft', item, answer });
  },
  { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) },
);
const session = new Session({ main, status, post: host.postMessage.bind(host), drafts });
handleKeys(() => session.all);

const remember = (): void => {
  if (topic !== undefined) host.setState({ topic, scroll: window.scrollY });
};
const leave = (): void => {
  drafts.flushAll();
  remember();
};
window.addEventListener('blur', leave);
window.addEventListener('pagehide', leave);
document.addEventListener('visibilitychange', leave);
document.addEventListener('scrollend', remember);
document.addEventListener('focusout', () => {
  drafts.flushAll();
});

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  session.receive(event.data);
  if (event.data.type !== 'page') return;
  window.scrollTo({ top: remembered?.scroll ?? 0 });
  topic = event.data.topic;
  remember();
});
host.postMessage({ type: 'ready' });
