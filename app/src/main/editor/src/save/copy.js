const PREFIX = 'fenzhan.copy.';
const KEPT_MILLISECONDS = 30 * 24 * 3_600_000;

/**
 * The copy on this computer. Each open page has a key of its own, so that two tabs never overwrite one another's words; `draftKey` names person and article,
 * so that nobody is offered the text of a colleague who used the same computer. `storage` is localStorage or the like; when it refuses, `keep` says false.
 */
export class LocalCopy {
  #submitted = false;

  constructor({ storage, draftKey, page, now }) {
    Object.assign(this, { storage, now });
    this.prefix = `${PREFIX}${draftKey}.`;
    this.key = this.prefix + page;
  }

  /** Stores the fields; false when this computer has no room or allows no storage. */
  keep(fields) {
    try {
      this.storage.setItem(this.key, JSON.stringify({ at: this.now(), submitted: this.#submitted, fields }));
      return true;
    } catch {
      return false;
    }
  }

  /** Marks what is kept as handed in with the form: it may have arrived, and is offered in other words. */
  handIn(fields) {
    this.#submitted = true;
    this.keep(fields);
    this.#submitted = false;
  }

  /** Forgets this page's copy, or the one given. */
  drop(key = this.key) {
    try {
      this.storage.removeItem(key);
    } catch {
      // A storage that refuses to be read holds no copy either.
    }
  }

  /**
   * Copies of earlier pages that differ from `current`, the newest first: [{key, at, submitted, fields}]. Equal ones and those older than 30 days are removed.
   * `differs(fields)` decides.
   */
  others(differs) {
    const found = this.#all().filter(({ key }) => key !== this.key);
    const [open, done] = [[], []];
    for (const copy of found) {
      (copy.at > this.now() - KEPT_MILLISECONDS && differs(copy.fields) ? open : done).push(copy);
    }
    done.forEach(({ key }) => this.drop(key));
    return open.sort((one, other) => other.at - one.at);
  }

  #all() {
    try {
      const keys = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index));
      return keys.filter((key) => key.startsWith(this.prefix)).map((key) => this.#one(key)).filter(Boolean);
    } catch {
      return [];
    }
  }

  #one(key) {
    try {
      const { at, submitted, fields } = JSON.parse(this.storage.getItem(key));
      return typeof fields === 'object' && fields !== null && Number.isFinite(at) ? { key, at, submitted: submitted === true, fields } : null;
    } catch {
      return null;
    }
  }
}
