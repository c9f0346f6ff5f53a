const QUIET_MILLISECONDS = 2_000;
const LONGEST_MILLISECONDS = 20_000;
const COPY_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 60_000;

/**
 * Decides when to save. Two seconds after the last change, at the latest 20 s after the first one that is not stored; one request at a time; never during
 * a composition. What cannot be sent stays on this computer and is tried again, ever more rarely, up to once a minute.
 *
 * `read()` gives the fields as they are; `send(fields)` resolves to one of the outcomes of post.js and never rejects; `copy` keeps them here;
 * `composition` as in composing.js; `clock` is {now, setTimeout, clearTimeout}, times in milliseconds; `tell(state)` hears
 * {kind: 'unsaved' | 'saving' | 'kept' | 'nowhere' | 'saved' | 'clash' | 'session' | 'refused', …outcome, now}.
 */
export class Autosave {
  #edition = 0;
  #dirtySince = null;
  #changedAt = 0;
  #failures = 0;
  #notBefore = 0;
  #refused = false;
  #running = null;
  #stopped = false;
  #timer = null;
  #copyTimer = null;

  constructor({ read, send, copy, composition, clock, tell }) {
    Object.assign(this, { read, send, copy, composition, clock, tell });
  }

  /** Whether there are changes that the server has not confirmed. */
  get dirty() {
    return this.#dirtySince !== null;
  }

  /** Something was changed. During a composition it counts once the composition has ended. */
  changed() {
    this.composition.afterwards(this.#note);
  }

  /** The connection or the session may be back: try now what failed. */
  retry() {
    if (this.#failures > 0) {
      this.#failures = 0;
      this.#notBefore = 0;
      this.#plan();
    }
  }

  /** Saves without waiting for the pause in typing; resolves when nothing is under way any more. */
  async flush() {
    await this.#running;
    if (this.dirty && !this.#stopped && !this.composition.active()) {
      await this.#save();
    }
  }

  /** No more saving, for a submission takes over; resolves when the request under way has ended, so that its new base is known. */
  async stop() {
    this.#stopped = true;
    this.clock.clearTimeout(this.#timer);
    await this.#running;
  }

  /** Takes up saving again after a submission that did not leave the page. */
  resume() {
    this.#stopped = false;
    this.#plan();
  }

  /** Writes the copy on this computer now; for the moment when a page is hidden or left. */
  keepNow() {
    this.clock.clearTimeout(this.#copyTimer);
    this.#copyTimer = null;
    return this.dirty ? this.copy.keep(this.read()) : true;
  }

  #note = () => {
    const now = this.clock.now();
    this.#edition += 1;
    this.#refused = false;
    this.#changedAt = now;
    if (this.#dirtySince === null) {
      this.#dirtySince = now;
      this.tell({ kind: 'unsaved', now });
    }
    this.#copyTimer ??= this.clock.setTimeout(() => this.#keepSoon(), COPY_MILLISECONDS);
    this.#plan();
  };

  #keepSoon() {
    this.#copyTimer = null;
    this.composition.afterwards(this.#keepHere);
  }

  #keepHere = () => {
    if (!this.keepNow()) {
      this.tell({ kind: 'nowhere', now: this.clock.now() });
    }
  };

  #plan() {
    if (this.#running || this.#stopped || this.#refused || !this.dirty) {
      return;
    }
    const due = Math.max(Math.min(this.#changedAt + QUIET_MILLISECONDS, this.#dirtySince + LONGEST_MILLISECONDS), this.#notBefore);
    this.clock.clearTimeout(this.#timer);
    this.#timer = this.clock.setTimeout(() => this.composition.afterwards(this.#due), Math.max(0, due - this.clock.now()));
  }

  #due = () => {
    if (this.dirty && !this.#running && !this.#stopped) {
      this.#save();
    }
  };

  #save() {
    this.clock.clearTimeout(this.#timer);
    this.#running = this.#saveOnce(this.#edition).finally(() => {
      this.#running = null;
      this.#plan();
    });
    return this.#running;
  }

  async #saveOnce(edition) {
    this.tell({ kind: 'saving', now: this.clock.now() });
    const outcome = await this.send(this.read());
    const now = this.clock.now();
    const current = edition === this.#edition;
    switch (outcome.kind) {
      case 'saved': this.#settle(current, now, 0); break;
      // Both sides are stored by the server; asking again at once would only make more versions of the same clash.
      case 'clash': this.#settle(false, now, LONGEST_MILLISECONDS); this.#dirtySince = current ? null : now; break;
      // The same text would be refused again: wait for the next change.
      case 'refused': this.#refused = current; this.#keepHere(); break;
      case 'session': case 'unreachable': this.#failed(now, this.#backOff()); break;
      default: throw new Error(`"${outcome.kind}" is no outcome of a save; see post.js`);
    }
    this.tell({ ...outcome, kind: outcome.kind === 'unreachable' ? 'kept' : outcome.kind, now });
  }

  #settle(clean, now, wait) {
    this.#failures = 0;
    this.#notBefore = now + wait;
    this.#dirtySince = clean ? null : now;
    if (clean) {
      this.clock.clearTimeout(this.#copyTimer);
      this.#copyTimer = null;
      this.copy.drop();
    }
  }

  #failed(now, wait) {
    this.#failures += 1;
    this.#notBefore = now + wait;
    this.#keepHere();
  }

  #backOff() {
    return Math.min(LONGEST_RETRY_MILLISECONDS, QUIET_MILLISECONDS * 2 ** this.#failures);
  }
}
