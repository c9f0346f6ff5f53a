/**
 * Lets a submission wait its turn. It names the revision that it starts from, and while a save is under way that revision is not known yet: the two would
 * clash. It also waits until a composition has settled, so that the last word is in it. `autosave` may be absent; `handIn` marks the copy on this computer.
 */
export function submitInTurn(form, { composition, autosave, handIn = () => {} }) {
  let ready = false;
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented || ready) {
      ready = false;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    await new Promise((done) => { composition.afterwards(done); });
    await autosave?.stop();
    if (autosave?.dirty) {
      handIn();
    }
    // A form that is still telling its listeners of one submission ignores a second one without a word.
    await new Promise((done) => { setTimeout(done); });
    ready = true;
    form.requestSubmit(submitter);
  });
  // A page that comes back from the browser's memory goes on saving.
  window.addEventListener('pageshow', (event) => event.persisted && autosave?.resume());
}
