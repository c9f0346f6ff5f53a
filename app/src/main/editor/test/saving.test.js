import assert from 'node:assert/strict';
import { test } from 'node:test';

import './desk-document.js';
import { Autosave } from '../src/save/autosave.js';
import { LocalCopy } from '../src/save/copy.js';
import { changedLines, compare } from '../src/save/difference.js';
import { post } from '../src/save/post.js';
import { changesBetween, linesOfHtml } from '../src/save/restore.js';
import { timeAt } from '../src/save/time.js';

/** A clock that stands still until it is told to go; timers that come due run in their order, and promises settle in between. */
class StoppedClock {
  #now = 0;
  #timers = [];
  now = () => this.#now;
  setTimeout = (act, wait) => {
    const timer = { act, at: this.#now + wait };
    this.#timers.push(timer);
    return timer;
  };
  clearTimeout = (timer) => { this.#timers = this.#timers.filter((other) => other !== timer); };
  async go(milliseconds) {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      this.#now = next?.at ?? end;
      if (!next) {
        await new Promise(setImmediate);
        return;
      }
      this.clearTimeout(next);
      next.act();
      await new Promise(setImmediate);
    }
  }
}

class FakeStorage {
  entries = new Map();
  full = false;
  get length() { return this.entries.size; }
  key(index) { return [...this.entries.keys()][index] ?? null; }
  getItem(key) { return this.entries.get(key) ?? null; }
  removeItem(key) { this.entries.delete(key); }
  setItem(key, value) {
    if (this.full) {
      throw new Error('no room');
    }
    this.entries.set(key, value);
  }
}

function desk() {
  const clock = new StoppedClock();
  const storage = new FakeStorage();
  const composing = { on: false, acts: new Set() };
  const room = {
    clock, storage, sent: [], told: [], outcomes: [], text: '甲', waits: [],
    composition: { active: () => composing.on, afterwards: (act) => (composing.on ? composing.acts.add(act) : act()) },
    compose: (on) => {
      composing.on = on;
      if (!on) {
        const acts = [...composing.acts];
        composing.acts.clear();
        acts.forEach((act) => act());
      }
    },
    copy: new LocalCopy({ storage, draftKey: 'u1.a1', page: 'p1', now: clock.now }),
  };
  room.autosave = new Autosave({
    ...room,
    read: () => ({ base: 'r1', body: room.text }),
    tell: (state) => room.told.push(state.kind),
    send: async (fields) => {
      room.sent.push([clock.now(), fields.body]);
      await room.waits.shift();
      return room.outcomes.shift() ?? { kind: 'saved', revision: 'r2', savedAt: 'now', number: 2 };
    },
  });
  room.type = (text) => { room.text = text; room.autosave.changed(); };
  return room;
}

test('a change is saved two seconds after the last one', async () => {
  const room = desk();
  room.type('甲乙');
  await room.clock.go(1_500);
  room.type('甲乙丙');
  await room.clock.go(1_999);
  assert.deepEqual(room.sent, []);
  await room.clock.go(1);
  assert.deepEqual(room.sent, [[3_500, '甲乙丙']]);
  assert.deepEqual(room.told, ['unsaved', 'saving', 'saved']);
  assert.equal(room.storage.length, 0);
});

test('who never stops typing is saved every 20 seconds', async () => {
  const room = desk();
  for (let second = 0; second < 45; second += 1) {
    room.type(`第 ${second} 秒`);
    await room.clock.go(1_000);
  }
  assert.deepEqual(room.sent.map(([at]) => at), [20_000, 40_000]);
});

test('without a change nothing is sent', async () => {
  const room = desk();
  await room.clock.go(120_000);
  assert.deepEqual(room.sent, []);
});

test('nothing is sent or stored while somebody composes, and all of it afterwards', async () => {
  const room = desk();
  room.type('甲');
  room.compose(true);
  room.type('甲ni');
  await room.clock.go(60_000);
  assert.deepEqual(room.sent, []);
  assert.equal(room.storage.length, 0);
  room.text = '甲你';
  room.compose(false);
  await room.clock.go(2_000);
  assert.equal(room.sent.at(-1)[1], '甲你');
  assert.equal(room.autosave.dirty, false);
});

test('one save at a time: what is typed meanwhile goes with the next', async () => {
  const room = desk();
  let release;
  room.waits.push(new Promise((done) => { release = done; }));
  room.type('一');
  await room.clock.go(2_000);
  room.type('一二');
  await room.clock.go(30_000);
  assert.equal(room.sent.length, 1);
  release();
  await new Promise(setImmediate);
  assert.equal(room.autosave.dirty, true);
  await room.clock.go(2_000);
  assert.deepEqual(room.sent.map(([, text]) => text), ['一', '一二']);
  assert.equal(room.autosave.dirty, false);
});

test('without a connection the text stays here and is tried again, ever more rarely', async () => {
  const room = desk();
  room.outcomes = Array.from({ length: 7 }, () => ({ kind: 'unreachable' }));
  room.type('甲');
  await room.clock.go(400_000);
  assert.deepEqual(room.sent.map(([at]) => at), [2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 124_000, 184_000]);
  assert.equal(room.told.at(-1), 'saved');
  assert.equal(room.storage.length, 0);
});

test('when the session ends the words are kept, and signing in again sends them at once', async () => {
  const room = desk();
  room.outcomes = [{ kind: 'session' }];
  room.type('甲乙');
  await room.clock.go(2_000);
  assert.deepEqual(JSON.parse(room.storage.getItem(room.copy.key)).fields, { base: 'r1', body: '甲乙' });
  assert.equal(room.told.at(-1), 'session');
  room.autosave.retry();
  await room.clock.go(0);
  assert.equal(room.told.at(-1), 'saved');
});

test('after a clash both texts stay, and writing on does not hammer the server', async () => {
  const room = desk();
  room.outcomes = [{ kind: 'clash', by: '乙' }, { kind: 'clash', by: '乙' }];
  room.type('甲');
  await room.clock.go(2_000);
  assert.equal(room.told.at(-1), 'clash');
  assert.equal(room.storage.length, 1);
  await room.clock.go(60_000);
  assert.equal(room.sent.length, 1);
  room.type('甲乙');
  await room.clock.go(5_000);
  assert.deepEqual(room.sent, [[2_000, '甲'], [64_000, '甲乙']]);
  room.type('甲乙丙');
  await room.clock.go(16_999);
  assert.equal(room.sent.length, 2);
  await room.clock.go(1);
  assert.deepEqual(room.sent.at(-1), [84_000, '甲乙丙']);
});

test('a refused text is sent again only after a change', async () => {
  const room = desk();
  room.outcomes = [{ kind: 'refused', message: '太长' }];
  room.type('甲');
  await room.clock.go(100_000);
  assert.equal(room.sent.length, 1);
  assert.equal(room.storage.length, 1);
  room.type('乙');
  await room.clock.go(2_000);
  assert.equal(room.told.at(-1), 'saved');
});

test('a computer without room says so', async () => {
  const room = desk();
  room.storage.full = true;
  room.outcomes = [{ kind: 'unreachable' }];
  room.type('甲');
  await room.clock.go(600);
  assert.deepEqual(room.told, ['unsaved', 'nowhere']);
  assert.equal(room.autosave.keepNow(), false);
});

test('a submission waits for the save under way and stops the next', async () => {
  const room = desk();
  let release;
  room.waits.push(new Promise((done) => { release = done; }));
  room.type('甲');
  await room.clock.go(2_000);
  let stopped = false;
  room.autosave.stop().then(() => { stopped = true; });
  room.type('甲乙');
  await room.clock.go(10_000);
  assert.equal(stopped, false);
  release();
  await new Promise(setImmediate);
  assert.equal(stopped, true);
  await room.clock.go(60_000);
  assert.equal(room.sent.length, 1);
  assert.equal(room.autosave.dirty, true);
});

test('copies of other pages are offered, the newest first; equal and ancient ones are cleared away', () => {
  const storage = new FakeStorage();
  const copyOf = (page, at) => new LocalCopy({ storage, draftKey: 'u1.a1', page, now: () => at });
  const day = 86_400_000;
  copyOf('old', 0).keep({ body: '很久以前' });
  copyOf('same', 40 * day).keep({ body: '现在' });
  copyOf('one', 40 * day).keep({ body: '一' });
  copyOf('two', 41 * day).handIn({ body: '二' });
  new LocalCopy({ storage, draftKey: 'u2.a1', page: 'x', now: () => 41 * day }).keep({ body: '别人的' });
  storage.setItem('fenzhan.copy.u1.a1.broken', '{');
  const found = copyOf('here', 42 * day).others(({ body }) => body !== '现在');
  assert.deepEqual(found.map(({ fields, submitted }) => [fields.body, submitted]), [['二', true], ['一', false]]);
  assert.equal(storage.getItem('fenzhan.copy.u1.a1.same'), null);
  assert.equal(storage.getItem('fenzhan.copy.u1.a1.old'), null);
  assert.notEqual(storage.getItem('fenzhan.copy.u2.a1.x'), null);
});

test('a comparison gives back both texts, whatever they are', () => {
  let seed = 7;
  const next = (most) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * most); };
  for (let round = 0; round < 300; round += 1) {
    const [one, other] = [0, 1].map(() => Array.from({ length: next(30) }, () => '甲乙丙丁'[next(4)]));
    const parts = compare(one, other);
    assert.deepEqual(parts.filter(({ kind }) => kind !== 'new').flatMap(({ items }) => items), one);
    assert.deepEqual(parts.filter(({ kind }) => kind !== 'gone').flatMap(({ items }) => items), other);
  }
});

test('a changed word is shown within its line, other lines are left out', () => {
  assert.deepEqual(changedLines(['同样', '工作日 7:30 车多'], ['同样', '工作日 7:00 车多', '新的一段']), [
    { before: [{ kind: 'same', text: '工作日 7:' }, { kind: 'gone', text: '30' }, { kind: 'same', text: ' 车多' }], after: [{ kind: 'same', text: '工作日 7:' }, { kind: 'new', text: '00' }, { kind: 'same', text: ' 车多' }] },
    { before: [], after: [{ kind: 'new', text: '新的一段' }] },
  ]);
});

test('texts too far apart are shown as all gone and all new, quickly', () => {
  const [one, other] = ['甲', '乙'].map((word) => Array.from({ length: 5_000 }, (_, index) => word + index));
  assert.deepEqual(compare(one, other).map(({ kind, items }) => [kind, items.length]), [['gone', 5_000], ['new', 5_000]]);
});

test('the difference counts text, pictures and shape, not the base', () => {
  const html = '<p>甲</p>\n<ul><li>乙<ul><li>丙</li></ul></li></ul>\n<figure><img src="/media/a.png" alt="桥"><figcaption>图</figcaption></figure>';
  assert.deepEqual(linesOfHtml(html), ['甲', '乙', '丙', '［桥 /media/a.png］', '图']);
  assert.equal(changesBetween({ base: 'r1', body: html, title: '题' }, { base: 'r9', body: html, title: '题' }).length, 0);
  assert.equal(changesBetween({ body: '<p>甲</p>' }, { body: '<h2>甲</h2>' }).length, 1);
  assert.equal(changesBetween({ body: '', sources: '甲' }, { body: '', sources: '甲、乙' }).length, 1);
});

const answering = (status, body, type = 'basic') => async () => ({ status, type, json: async () => JSON.parse(body) });

for (const [what, status, body, kind] of [
  ['stored', 200, '{"revision":"r2","savedAt":"2026-11-25T02:42:07Z","number":14}', 'saved'],
  ['stored under a number', 200, '{"revision":2}', 'saved'],
  ['a sign-in page in disguise', 200, '<html>', 'unreachable'],
  ['a clash', 409, '{"by":"乙","at":"x","theirsUrl":"/a"}', 'clash'],
  ['signed out', 401, '', 'session'], ['forbidden', 403, '{}', 'session'],
  ['refused', 422, '{"message":"太长"}', 'refused'],
  ['too many', 429, '', 'unreachable'], ['a fault of the server', 500, '<html>', 'unreachable'],
]) {
  test(`${what} is heard as ${kind}`, async () => assert.equal((await post('/x', {}, {}, answering(status, body))).kind, kind));
}

test('a redirection is the end of the session, no answer is no connection', async () => {
  assert.equal((await post('/x', {}, {}, answering(0, '', 'opaqueredirect'))).kind, 'session');
  assert.equal((await post('/x', {}, {}, async () => { throw new TypeError('offline'); })).kind, 'unreachable');
});

test('the fields go as JSON with the header against forgery', async () => {
  let seen;
  await post('/draft', { base: 'r1', title: '题' }, { 'X-CSRF-TOKEN': 't' }, async (url, request) => { seen = { url, ...request }; return answering(500, '')(); });
  assert.equal(seen.url, '/draft');
  assert.equal(seen.headers['X-CSRF-TOKEN'], 't');
  assert.equal(seen.headers['Content-Type'], 'application/json');
  assert.deepEqual(JSON.parse(seen.body), { base: 'r1', title: '题' });
});

test('times are the newsroom’s, whatever the computer’s zone', () => {
  assert.equal(timeAt('2026-11-25T02:42:07Z', 'Asia/Shanghai'), '10:42:07');
  assert.equal(timeAt('2026-11-24T16:00:00Z', 'Asia/Shanghai', true), '11-25 00:00:00');
  assert.equal(timeAt('10:42:07', 'Asia/Shanghai'), '10:42:07');
});


