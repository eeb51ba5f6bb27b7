/* Runs beside the pages. The portal writes VERSION, BASE and KEEP before this text. Of pages only those are kept that are the same
   for everybody; whatever belongs to a person, is sent by a form, or must not be stored, passes through untouched. */
'use strict';
const PAGES = 'yishi-pages-' + VERSION, FILES = 'yishi-files-' + VERSION;
const MOST_PAGES = 60, MOST_FILES = 90;
const OFFLINE = BASE + '/portal/offline';
const FILE = /\.(css|js|svg|png|jpg|webp|woff2)$/;
let offlineIsFresh = false;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(FILES).then((files) => files.addAll(KEEP)).then(renewOffline).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('yishi-') && name !== PAGES && name !== FILES).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const request = event.request, address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) { return; }
  if (request.mode === 'navigate') {
    event.respondWith(page(event, request));
  } else if (FILE.test(address.pathname) && address.search.startsWith('?v=')) {
    event.respondWith(file(event, request));
  }
});

/** The network first; what was kept only where there is none. */
async function page(event, request) {
  let answer;
  try {
    answer = await fetch(request);
  } catch (lost) {
    const kept = await (await caches.open(PAGES)).match(request.url, { ignoreVary: true });
    if (kept) { event.waitUntil(tellKept(event.resultingClientId)); }
    return kept || (await caches.open(FILES)).match(OFFLINE, { ignoreVary: true }).then((offline) => offline || Response.error());
  }
  if (isForEverybody(answer) && new URL(request.url).pathname !== OFFLINE) {
    event.waitUntil(keep(PAGES, request.url, answer.clone(), MOST_PAGES).then(() => offlineIsFresh ? null : renewOffline()));
  }
  return answer;
}

/** The page that comes from here says so. */
async function tellKept(id) {
  const shown = await self.clients.get(id);
  if (shown) { shown.postMessage('kept'); }
}

/** The address of a file changes with its content, so what is kept is right. */
async function file(event, request) {
  const files = await caches.open(FILES), kept = await files.match(request.url, { ignoreVary: true });
  if (kept) { return kept; }
  const answer = await fetch(request);
  if (answer.ok && answer.type === 'basic') { event.waitUntil(keep(FILES, request.url, answer.clone(), MOST_FILES)); }
  return answer;
}

function isForEverybody(answer) {
  return answer.ok && answer.type === 'basic' && !answer.redirected && answer.headers.get('X-Portal-Page') === 'everybody'
    && !/no-store|private/.test(answer.headers.get('Cache-Control') || '');
}

/** The newest is the last; the oldest go when there are too many, never what the offline page needs. */
async function keep(name, address, answer, most) {
  const store = await caches.open(name);
  await store.delete(address, { ignoreVary: true });
  await store.put(address, answer);
  const all = await store.keys(), needed = KEEP.concat(OFFLINE).map((one) => new URL(one, self.location.origin).href);
  const others = all.filter((one) => !needed.includes(one.url));
  await Promise.all(others.slice(0, Math.max(0, others.length - most)).map((one) => store.delete(one, { ignoreVary: true })));
}

/** In the language and theme that the reader has now. */
async function renewOffline() {
  const answer = await fetch(OFFLINE, { credentials: 'same-origin' });
  if (isForEverybody(answer)) {
    await keep(FILES, new URL(OFFLINE, self.location.origin).href, answer, MOST_FILES);
    offlineIsFresh = true;
  }
}
