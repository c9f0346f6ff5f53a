import { el, linkButton } from '../dom.js';
import { linkAddress } from '../schema/address.js';
import { timeAt } from './time.js';

/**
 * What the writer sees of saving: one short line in `[data-save-status]`, and a note where something is asked of them. Returns a function that takes the
 * states of Autosave; `zone` on it is the newsroom's time zone.
 */
export function savingScreen(form, { words, notes, read }) {
  const zone = form.dataset.zone ?? 'Asia/Shanghai';
  const line = document.querySelector('[data-save-status]');
  const status = (text, late = false) => {
    if (line && line.textContent !== text) {
      line.textContent = text;
      line.classList.toggle('late', late);
    }
  };
  const here = (now) => status(words('keptHere', { time: timeAt(now, zone) }), true);
  const screen = (state) => {
    switch (state.kind) {
      case 'unsaved': status(words('unsaved')); break;
      case 'saving': break;
      case 'saved':
        ['session', 'refused', 'clash'].forEach((key) => notes.close(key));
        status(words('saved', { time: timeAt(state.savedAt ?? state.now, zone), number: state.number ?? '' }));
        break;
      case 'kept': here(state.now); break;
      case 'nowhere': status(words('keptNowhere'), true); break;
      case 'session': here(state.now); notes.show(sessionNote(form, words, read)); break;
      case 'clash': status(words('bothKept', { time: timeAt(state.now, zone) }), true); notes.show(clashNote(state, words, zone)); break;
      case 'refused':
        here(state.now);
        notes.show({ key: 'refused', tone: 'bad', title: words('refusedTitle'), text: words('refusedText', { message: state.message ?? words('refusedNoReason') }) });
        break;
      default: throw new Error(`"${state.kind}" is no state of saving; see autosave.js`);
    }
  };
  screen.zone = zone;
  return screen;
}

function sessionNote(form, words, read) {
  const { loginUrl } = form.dataset;
  const copyAll = linkButton(words('copyAll'), () => {
    copyText(plainOf(read()));
    copyAll.textContent = words('copied');
  });
  const signIn = loginUrl ? el('a', { class: 'lnk', href: loginUrl, target: '_blank', rel: 'noopener' }, words('signIn')) : null;
  return { key: 'session', tone: 'late', title: words('sessionTitle'), text: words('sessionText'), acts: [signIn, copyAll].filter(Boolean) };
}

function clashNote({ by, at, theirsUrl }, words, zone) {
  const href = linkAddress(theirsUrl, location.origin);
  const acts = href ? [el('a', { class: 'lnk', href }, words('clashLook'))] : [];
  return { key: 'clash', tone: 'bad', title: words('clashTitle', { by: by ?? words('someone'), at: at ? timeAt(at, zone) : '' }), text: words('clashText'), acts };
}

// The newer way to the clipboard exists on https only; this one works everywhere, since it answers a click.
function copyText(text) {
  document.addEventListener('copy', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
  }, { once: true, capture: true });
  document.execCommand('copy');
}

function plainOf({ title = '', body = '' }) {
  const { body: root } = new DOMParser().parseFromString(body.replace(/<\/(?:p|h2|h3|li|tr|figcaption)>|<br>/gu, '$&\n'), 'text/html');
  return `${title}\n\n${root.textContent}`;
}
