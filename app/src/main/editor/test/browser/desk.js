// A small newsroom for looking at the editor by hand and for the browser tests: one page under the real security policy, and a server whose answers can be
// set. Run it with `npm run harness`.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, URL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200"><path fill="none" stroke="#868a8c" stroke-width="2" d="M20 150C180 60 300 170 420 110S620 60 700 90"/></svg>';

export const BODY = `<p>十一月二十五日零时起，滨江路东段进入分段施工期，预计持续 45 天。</p>
<h2>哪些时段会堵</h2>
<p>工作日 7:30 至 9:30 车流较大，请提前安排行程。</p>
<figure><img src="/media/map.png"><figcaption>绕行示意图</figcaption></figure>
<p>如遇拥堵，请服从现场指挥.</p>`;

/**
 * Starts on a free port of the loopback interface. `saves` are the bodies that arrived with their headers, `submits` the forms; `answers` is a queue of
 * {status, body, delay?} for the next saves, an empty one means success. `body` is the article's text, `lang` the language of the screen.
 */
export async function openDesk({ body = BODY, lang = 'zh-Hans-CN', port = 0 } = {}) {
  const desk = { saves: [], submits: [], answers: [], token: 'first', body, lang, revision: 13 };
  const server = createServer((request, response) => answer(desk, request, response).catch((fault) => {
    response.writeHead(500).end(String(fault));
  }));
  await new Promise((done) => { server.listen(port, '127.0.0.1', done); });
  desk.url = `http://127.0.0.1:${server.address().port}`;
  desk.close = () => new Promise((done) => { server.closeAllConnections(); server.close(done); });
  return desk;
}

async function answer(desk, request, response) {
  const path = new URL(request.url, desk.url ?? 'http://desk').pathname;
  if (request.method === 'POST') {
    await receive(desk, path, request, response);
  } else if (path === '/csrf') {
    send(response, 200, 'application/json', JSON.stringify({ token: desk.token }));
  } else {
    await sendFile(desk, path, response);
  }
}

async function receive(desk, path, request, response) {
  const bytes = Buffer.concat(await chunksOf(request));
  if (path === '/media') {
    send(response, 200, 'application/json', JSON.stringify({ src: '/media/new.png' }));
  } else if (path === '/submit') {
    desk.submits.push(new URLSearchParams(bytes.toString()));
    send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>已提交</title><p>已提交</p>');
  } else {
    await save(desk, JSON.parse(bytes), request, response);
  }
}

async function chunksOf(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return chunks;
}

async function save(desk, fields, { headers }, response) {
  desk.saves.push({ fields, token: headers['x-csrf-token'] });
  const { status = 200, body, delay } = desk.answers.shift() ?? {};
  await delay;
  if (status === 200) {
    desk.revision += 1;
  }
  const saved = { revision: `r${desk.revision}`, savedAt: '2026-11-25T02:42:07Z', number: desk.revision };
  send(response, status, 'application/json', JSON.stringify(body ?? saved));
}

async function sendFile(desk, path, response) {
  if (path.startsWith('/media/')) {
    return send(response, 200, 'image/svg+xml', PICTURE);
  }
  const types = { '/': ['text/html; charset=utf-8', './page.html'], '/editor.js': ['text/javascript', '../../../resources/newsroom/editor.js'],
    '/newsroom.css': ['text/css', process.env.NEWSROOM_CSS ?? '../../../resources/newsroom/newsroom.css'] };
  if (path === '/favicon.ico') {
    return send(response, 204, 'image/x-icon', '');
  }
  if (!types[path]) {
    return send(response, 404, 'text/plain', 'nothing here');
  }
  const [type, file] = types[path];
  const bytes = await readFile(here(file)).catch(() => Buffer.alloc(0));
  return send(response, 200, type, path === '/' ? bytes.toString().replace('BODY', () => escaped(desk.body)).replace('zh-Hans-CN', desk.lang) : bytes);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function send(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' }).end(body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const desk = await openDesk({ port: Number(process.env.PORT ?? 8765) });
  console.log(`${desk.url}  (Ctrl C ends it)`);
}
