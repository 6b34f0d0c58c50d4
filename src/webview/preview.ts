import './language.ts';
import type { ToPreviewPage } from '../core/previewMessages.ts';

// Replaced in place, so that the page stays where its reader has scrolled to.
window.addEventListener('message', ({ data }: MessageEvent<ToPreviewPage>) => {
  const main = document.querySelector('main');
  if (main !== null) main.innerHTML = data.html;
});
