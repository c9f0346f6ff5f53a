// What the newsroom's pages do beside writing and keys, which are editor.js: jumping, the preview's width, the next change, the picture at the head,
// signing in without leaving the text, and who else is writing. Every page works without it.

const HERE_MILLISECONDS = 20_000;
const AGAIN_MILLISECONDS = 1_000;
const TYPING_MILLISECONDS = 180;

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

async function asked(address, options = {}) {
  const response = await fetch(address, { ...options, redirect: 'manual', headers: { Accept: 'application/json', ...options.headers } });
  const answer = await response.json().catch(() => ({}));
  return { ok: response.ok, status: response.status, answer };
}

/* Jumping */

function jump() {
  const dialog = one('#jump');
  const words = one('#jump-words');
  const found = one('#jump-found');
  if (!dialog || !words || !found) {
    return;
  }
  let typed = 0;
  const show = async () => {
    const mine = typed += 1;
    const { ok, answer } = await asked(`${words.form.action}/found?q=${encodeURIComponent(words.value)}`);
    if (ok && mine === typed) {
      found.replaceChildren(...answer.map(row));
    }
  };
  let timer;
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, TYPING_MILLISECONDS);
  });
  words.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    const links = all('a', found);
    const at = links.findIndex((link) => link.closest('.sel'));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(links, (at + (event.key === 'ArrowDown' ? 1 : links.length - 1)) % Math.max(1, links.length));
    } else if (event.key === 'Enter' && links.length > 0) {
      event.preventDefault();
      links[Math.max(0, at)].click();
    }
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  all('[data-jump]').forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.showModal();
    words.select();
    show();
  }));
}

function choose(links, index) {
  links.forEach((link, at) => link.closest('li').classList.toggle('sel', at === index));
}

function row({ title, address, kind, note }, index) {
  const item = document.createElement('li');
  item.classList.toggle('sel', index === 0);
  const link = Object.assign(document.createElement('a'), { className: 't', href: address, textContent: title });
  const meta = Object.assign(document.createElement('p'), { className: 'm', textContent: note ? `${kind} · ${note}` : kind });
  const cell = document.createElement('div');
  cell.append(link, meta);
  item.append(cell);
  return item;
}

/* Review: width of the preview, marks on and off */

function preview() {
  const view = one('[data-view]');
  if (!view) {
    return;
  }
  const [wide, narrow] = [one('[data-wide]', view), one('[data-narrow]', view)];
  const width = (isNarrow) => {
    view.classList.toggle('phone', isNarrow);
    wide.setAttribute('aria-pressed', String(!isNarrow));
    narrow.setAttribute('aria-pressed', String(isNarrow));
  };
  const marks = all('[data-marked], [data-plain]', view);
  marks.forEach((link, index) => {
    link.setAttribute('aria-current', String(index === 0));
    link.addEventListener('click', () => marks.forEach((other) => other.setAttribute('aria-current', String(other === link))));
  });
  wide.hidden = narrow.hidden = false;
  wide.addEventListener('click', () => width(false));
  narrow.addEventListener('click', () => width(true));
}

/* Differences: the next change */

function steps() {
  const changes = all('.diff .changed');
  let at = -1;
  for (const button of changes.length > 0 ? all('[data-step]') : []) {
    button.hidden = false;
    button.addEventListener('click', () => {
      at = (at + Number(button.dataset.step) + changes.length) % changes.length;
      changes.forEach((change, index) => change.classList.toggle('cur', index === at));
      changes[at].scrollIntoView({ block: 'center' });
    });
  }
  all('#compare select').forEach((select) => select.addEventListener('change', () => select.form.requestSubmit()));
}

/* The picture at the head of an article */

function leadPicture() {
  const lead = one('[data-lead]');
  if (!lead) {
    return;
  }
  const form = lead.closest('form');
  const file = one('input[type=file]', lead);
  const source = form.elements.namedItem('pictureSrc');
  const [shown, fault, drop] = [one('[data-lead-shown]', lead), one('[data-lead-fault]', lead), one('[data-lead-drop]', lead)];
  const show = (address) => {
    source.value = address;
    shown.hidden = address === '';
    if (address) {
      const picture = one('img', shown) ?? document.createElement('img');
      Object.assign(picture, { className: 'pic', alt: '', src: address });
      shown.prepend(picture);
    }
    source.dispatchEvent(new Event('change', { bubbles: true }));
  };
  drop.hidden = false;
  drop.addEventListener('click', () => show(''));
  file.addEventListener('change', async (event) => {
    event.stopPropagation();
    if (file.files.length === 0) {
      return;
    }
    const body = new FormData();
    body.set('file', file.files[0]);
    const { ok, answer } = await asked(lead.dataset.mediaUrl, { method: 'POST', body, headers: { 'X-CSRF-TOKEN': form.dataset.csrfToken } });
    fault.hidden = ok;
    fault.textContent = ok ? '' : answer.message ?? '';
    file.value = '';
    if (ok) {
      show(answer.src);
      form.elements.namedItem('pictureAlt').focus();
    }
  });
}

/* Writing: the address of a new article, who else is here, signing in in place */

function writing() {
  const form = one('#write');
  if (!form) {
    return;
  }
  form.addEventListener('fenzhan:saving', ({ detail }) => {
    if (detail.kind === 'saved' && form.dataset.addressUrl) {
      settle(form, detail.revision);
    } else if (detail.kind === 'session') {
      signInPlace(form);
    } else if (detail.kind === 'saved') {
      here(form);
    }
  });
  here(form);
  setInterval(() => document.visibilityState === 'visible' && here(form), HERE_MILLISECONDS);
}

// The first save has made the article: from now on the page bears its address, so that a reload finds it again.
async function settle(form, revision) {
  const { ok, answer } = await asked(`${form.dataset.addressUrl}?revision=${revision}`);
  if (!ok || !form.dataset.addressUrl) {
    return;
  }
  delete form.dataset.addressUrl;
  form.action = answer.write;
  form.dataset.autosaveUrl = answer.autosave;
  one('[data-here]').dataset.here = answer.here;
  history.replaceState(null, '', answer.write);
}

async function here(form) {
  const list = one('[data-here]');
  if (!list?.dataset.here) {
    return;
  }
  const { ok, answer } = await asked(list.dataset.here).catch(() => ({ ok: false }));
  if (!ok) {
    return;
  }
  const people = answer.others.flatMap((name) => [
    Object.assign(document.createElement('span'), { className: 'av here', textContent: [...name][0], ariaHidden: 'true' }),
    Object.assign(document.createElement('span'), { textContent: list.dataset.also.replace('{0}', name) }),
  ]);
  const base = form.elements.namedItem('base').value;
  const fresh = base !== '' && answer.newest !== base;
  if (fresh) {
    const link = Object.assign(document.createElement('a'), { className: 'lnk', href: form.action, textContent: list.dataset.fresh });
    people.push(Object.assign(document.createElement('span'), { className: 's', textContent: answer.said }), link);
  }
  list.replaceChildren(...people);
}

function signInPlace(form) {
  const dialog = one('#sign-in');
  if (!dialog || dialog.open || dialog.dataset.left) {
    return;
  }
  const fields = one('form', dialog);
  const fault = one('[data-fault]', dialog);
  dialog.showModal();
  one('[data-close]', dialog).onclick = () => {
    dialog.dataset.left = 'yes';
    dialog.close();
  };
  fields.onsubmit = async (event) => {
    event.preventDefault();
    const { answer: { token } } = await asked('/sign-in/token');
    const { ok, answer } = await asked('/sign-in/in-place', { method: 'POST', body: new URLSearchParams(new FormData(fields)), headers: { 'X-CSRF-TOKEN': token } });
    if (!ok) {
      fault.textContent = answer.message ?? '';
      return;
    }
    if (answer.person !== form.dataset.person) {
      fault.textContent = dialog.dataset.other.replace('{0}', answer.name);
      return;
    }
    all('input[name=_csrf]').forEach((input) => { input.value = answer.token; });
    form.dataset.csrfToken = answer.token;
    fields.reset();
    fault.textContent = '';
    dialog.close();
    window.dispatchEvent(new CustomEvent('fenzhan:signed-in'));
  };
}

/* Repair: own words are the choice as soon as somebody writes them, and the button says what it accepts */

function choice() {
  const form = one('#accept');
  const words = form && one('[data-own]', form);
  if (!words) {
    return;
  }
  const says = one('[data-accepts]', form);
  const show = () => {
    says.textContent = one('[name=choice]:checked', form)?.dataset.accept ?? says.textContent;
  };
  words.addEventListener('input', () => {
    one('[name=choice][value=own]', form).checked = true;
    show();
  });
  all('[name=choice]', form).forEach((radio) => radio.addEventListener('change', show));
}

/* A publication that is under way */

function again() {
  if (one('[data-again]')) {
    setTimeout(() => location.reload(), AGAIN_MILLISECONDS);
  }
}

jump();
preview();
steps();
leadPicture();
writing();
choice();
again();
