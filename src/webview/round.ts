import './language.ts';
import type { FromRoundPage, ToRoundPage } from '../core/roundMessages.ts';
import { element } from './followUpElement.ts';
import { RoundClockFace } from './roundClockFace.ts';
import { noteDocument, roundDocument } from './roundDocument.ts';
import { setupDocument } from './roundSetupForm.ts';

interface Host {
  postMessage(message: FromRoundPage): void;
  setState(state: object): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = element('main');
const status = element('div', { role: 'status', class: 'spoken' });
document.body.append(main, status);
const face = new RoundClockFace();
const post = host.postMessage.bind(host);
let shown = '';

window.addEventListener('message', ({ data }: MessageEvent<ToRoundPage>) => {
  switch (data.type) {
    case 'view': {
      // What is shown already stays as it is: a choice or a focus would be lost.
      const next = JSON.stringify(data.view);
      if (next !== shown) replace(data.view);
      shown = next;
      return;
    }
    case 'clock':
      face.show(data.clock);
      return;
    case 'say':
      status.textContent = data.text;
      return;
    case 'refused': {
      const place = document.getElementById('refused');
      if (place !== null) place.textContent = data.reason;
      status.textContent = data.reason;
    }
  }
});

function replace(view: Extract<ToRoundPage, { type: 'view' }>['view']): void {
  const focused = document.activeElement?.id ?? '';
  switch (view.kind) {
    case 'setup':
      main.replaceChildren(...setupDocument(view, post));
      break;
    case 'round':
      main.replaceChildren(...roundDocument(view, face, post));
      break;
    case 'note':
      main.replaceChildren(...noteDocument(view, post));
  }
  const again = focused === '' ? null : document.getElementById(focused);
  if (again !== null) again.focus();
  // A button that is gone leaves the focus nowhere; the heading is where one reads on.
  else if (focused !== '') document.querySelector<HTMLElement>('h1')?.focus();
}

host.setState({});
post({ type: 'ready' });
