import { showChecks } from './checks-panel.js';
import { watchComposition } from './composing.js';
import { countBody, countFields } from './counters.js';
import { takeOver } from './editor.js';
import { listenToKeys } from './keys.js';
import { putOnLook } from './look.js';
import { notesIn } from './notes.js';
import { saveByItself } from './save/saving.js';
import { submitInTurn } from './save/submit.js';
import { tokenField } from './tokens.js';
import { wordsFor } from './words.js';

// The newsroom's script. Without it every form works with plain fields; with it, each part below takes over what the page marks for it (see README.md).

function start() {
  const composition = watchComposition(document);
  listenToKeys(composition);
  document.querySelectorAll('input[data-tokens]').forEach((input) => tokenField(input, wordsFor(input)));
  for (const form of formsAtWork()) {
    furnish(form, composition);
  }
}

function formsAtWork() {
  const marked = document.querySelectorAll('textarea[data-editor], [data-limit], form[data-autosave-url]');
  return new Set([...marked].map((element) => element.form ?? element.closest('form')).filter(Boolean));
}

function furnish(form, composition) {
  const textarea = form.querySelector('textarea[data-editor]');
  const words = wordsFor(textarea ?? form);
  const room = { words, composition, notes: notesIn(form) };
  countFields(form, words);
  const writer = textarea ? write(textarea, form, room) : null;
  if (form.dataset.autosaveUrl) {
    saveByItself(form, { ...room, writer });
  } else if (writer) {
    submitInTurn(form, room);
  }
}

function write(textarea, form, room) {
  const writer = takeOver(textarea, room);
  countBody(writer, room);
  showChecks(form, writer, room);
  return writer;
}

putOnLook();
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start);
} else {
  start();
}
