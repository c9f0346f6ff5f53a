import { Autosave } from './autosave.js';
import { LocalCopy } from './copy.js';
import { csrfHeaders } from './csrf.js';
import { readFields, writeFields } from './fields.js';
import { post } from './post.js';
import { offerCopies } from './restore.js';
import { savingScreen } from './screen.js';
import { submitInTurn } from './submit.js';

const clock = {
  now: () => Date.now(),
  setTimeout: (act, wait) => setTimeout(act, wait),
  clearTimeout: (timer) => clearTimeout(timer),
};

/** Joins a form with `data-autosave-url` to its saving: fields, copies on this computer, what the screen says, and the submission at the end. */
export function saveByItself(form, { words, notes, composition, writer }) {
  // A text that nobody touched is sent as it came; only the comparison with a copy looks at it through the editor's eyes.
  const read = () => readFields(form);
  const readAlike = () => (writer ? { ...read(), [writer.textarea.name]: writer.html() } : read());
  const write = (fields) => {
    writeFields(form, fields);
    autosave.changed();
  };
  const copy = new LocalCopy({ storage: storageOf(window), draftKey: form.dataset.draftKey ?? location.pathname, page: pageName(), now: clock.now });
  const screen = savingScreen(form, { words, notes, read });
  const autosave = new Autosave({ read, copy, composition, clock, send: sender(form), tell: (state) => tell(state, form, screen) });
  form.addEventListener('input', (event) => event.target.name && autosave.changed());
  form.addEventListener('change', (event) => event.target.name && autosave.changed());
  watchLeaving(autosave);
  submitInTurn(form, { composition, autosave, handIn: () => copy.handIn(read()) });
  offerCopies({ notes, words, copy, read: readAlike, write, zone: screen.zone });
  return autosave;
}

// crypto.randomUUID exists on https only, and many a newsroom stands in an inner network without it.
function pageName() {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('');
}

function storageOf(owner) {
  try {
    return owner.localStorage;
  } catch {
    return { length: 0, key: () => null, getItem: () => null, removeItem: () => {}, setItem: () => { throw new Error('no storage'); } };
  }
}

// Signing in again, in this page or in another tab, changes the token: `data-csrf-url` gives the new one.
function sender(form) {
  return async (fields) => {
    const outcome = await post(form.dataset.autosaveUrl, fields, csrfHeaders(form));
    if (outcome.kind !== 'session' || !form.dataset.csrfUrl || !(await renewToken(form))) {
      return outcome;
    }
    return post(form.dataset.autosaveUrl, fields, csrfHeaders(form));
  };
}

async function renewToken(form) {
  try {
    const response = await fetch(form.dataset.csrfUrl, { headers: { Accept: 'application/json' }, redirect: 'manual' });
    const { token } = response.ok ? await response.json() : {};
    const fresh = typeof token === 'string' && token !== form.dataset.csrfToken;
    form.dataset.csrfToken = fresh ? token : form.dataset.csrfToken;
    return fresh;
  } catch {
    return false;
  }
}

function tell(state, form, screen) {
  const base = form.elements.namedItem('base');
  if (state.revision !== undefined && base) {
    base.value = state.revision;
  }
  screen(state);
  form.dispatchEvent(new CustomEvent('fenzhan:saving', { bubbles: true, detail: state }));
}

function watchLeaving(autosave) {
  for (const name of ['online', 'focus', 'fenzhan:signed-in']) {
    window.addEventListener(name, () => autosave.retry());
  }
  window.addEventListener('pagehide', () => autosave.keepNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      autosave.keepNow();
      autosave.flush();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    // Only where even this computer could not keep the words is a question justified.
    if (!autosave.keepNow()) {
      event.preventDefault();
    }
  });
}
