// Without this script everything works as well; with it, what was refused is read out, and a button is not pressed twice.
import { initAll } from '/webjars/govuk-frontend/5.11.0/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
