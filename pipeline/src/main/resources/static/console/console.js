// Without this script everything works as well; with it, what was refused is read out, and a button is not pressed twice.
import { initAll } from '/webjars/govuk-frontend/5.11.0/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// Files that are too large are named before they travel.
document.querySelectorAll('form[data-limit]').forEach(form => form.addEventListener('submit', event => {
  const input = form.querySelector('input[type=file]');
  const size = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
  const over = size > Number(form.dataset.limit) * 1024 * 1024;
  form.querySelector('.govuk-error-message').hidden = !over;
  if (over) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true));

// Whatever moves is told at once; a window that nobody looks at holds no wire, since a browser has few of them.
const place = document.querySelector('[data-progress]');
if (place) {
  const address = place.dataset.progress;
  let wire = null;
  const follow = () => {
    if (document.hidden) {
      wire?.close();
      wire = null;
    } else if (!wire) {
      wire = new EventSource(address);
      wire.addEventListener('moved', () => document.body.dispatchEvent(new Event('covername-moved')));
    }
  };
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', () => wire?.close());
  follow();
}
