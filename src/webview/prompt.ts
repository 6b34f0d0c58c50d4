import './language.ts';
import type {
  FromPromptPage,
  PromptCommand,
  PromptPageState,
  PromptView,
  ToPromptPage,
} from '../core/promptMessages.ts';

interface Host {
  postMessage(message: FromPromptPage): void;
  setState(state: PromptPageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-command]')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    // The host parses what it gets, and the attribute is its own writing.
    host.postMessage({ type: 'command', command: button.dataset['command'] as PromptCommand });
  });
}

window.addEventListener('message', (event: MessageEvent<ToPromptPage>) => {
  show(event.data.view);
});

function show(view: PromptView): void {
  const isRunning = view.run.kind === 'running';
  for (const button of buttons) {
    const command = button.dataset['command'];
    if (command === 'cancel') button.hidden = !isRunning;
    if (command === 'editorial') button.hidden = view.editorial === 'locked';
    // Once solved, the talk that follows is the next thing to do.
    if (command === 'submit') button.className = view.editorial === 'locked' ? 'primary' : 'secondary';
    if (command === 'followUps') button.className = view.editorial === 'locked' ? 'secondary' : 'primary';
    if (command === 'hint') {
      button.textContent = view.hintButton.text;
      button.disabled = !view.hintButton.enabled;
    }
  }
  showForbidden(view.forbidden);
  const status = element('status');
  status.textContent = view.status;
  status.hidden = view.status === '';
  showRun(view.run);
  showHints(view.hints);
}

/** A button that the round forbids can still be reached; the reason stands over all of them. */
function showForbidden(forbidden: PromptView['forbidden']): void {
  const reasons = element('forbidden');
  reasons.hidden = forbidden.length === 0;
  const entries = forbidden.map(({ command, reason }) => {
    const entry = document.createElement('li');
    entry.id = `forbidden-${command}`;
    entry.textContent = reason;
    return entry;
  });
  reasons.replaceChildren(...entries);
  for (const button of buttons) {
    const isForbidden = forbidden.some(({ command }) => command === button.dataset['command']);
    if (isForbidden) {
      button.setAttribute('aria-disabled', 'true');
      button.setAttribute('aria-describedby', `forbidden-${button.dataset['command'] ?? ''}`);
    } else {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-describedby');
    }
  }
}

function showRun(run: PromptView['run']): void {
  const result = element('result');
  result.className = run.kind;
  switch (run.kind) {
    case 'idle':
      result.replaceChildren();
      return;
    case 'running':
      result.replaceChildren(text('strong', run.text));
      return;
    case 'accepted':
    case 'failed':
      result.replaceChildren(text('strong', run.headline), text('span', run.detail));
  }
}

function showHints(hints: PromptView['hints']): void {
  const section = element('hints');
  const shownBefore = section.children.length;
  section.hidden = hints.length === 0;
  for (const { title, html } of hints.slice(shownBefore)) {
    const hint = document.createElement('details');
    hint.open = true;
    hint.append(text('summary', title));
    const prose = document.createElement('div');
    // Made by the host from Markdown with HTML switched off; the page's policy lets no script run from it.
    prose.innerHTML = html;
    hint.append(prose);
    section.append(hint);
    // After a reload all come at once: only one that was just asked for is scrolled to.
    if (hasShown) hint.scrollIntoView({ block: 'nearest' });
  }
  hasShown = true;
}

function text(tag: 'strong' | 'span' | 'summary', content: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}.`);
  return found;
}

let hasShown = false;
const { problem } = document.body.dataset;
if (problem !== undefined) host.setState({ problem });
host.postMessage({ type: 'ready' });
