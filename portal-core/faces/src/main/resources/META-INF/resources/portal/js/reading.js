/* For pages that only read: keeps them for when there is no network, and reads them aloud on request. They work without it too. */
(function () {
  'use strict';
  var base = document.currentScript.getAttribute('data-base') || '';

  var bar = document.querySelector('[data-offline-bar]'), list = document.querySelector('[data-kept]');
  function tellNetwork() { if (bar && !list) { bar.hidden = navigator.onLine !== false; } }
  window.addEventListener('online', tellNetwork);
  window.addEventListener('offline', tellNetwork);
  tellNetwork();

  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.addEventListener('message', function (event) { if (event.data === 'kept' && bar) { bar.hidden = false; } });
    navigator.serviceWorker.startMessages();
    navigator.serviceWorker.register(base + '/offline-worker.js').catch(function () { return null; });
  }

  /* where the browser can put the page beside the other programs by itself, a button does it */
  var install = document.querySelector('[data-install]');
  if (install) {
    window.addEventListener('beforeinstallprompt', function (event) {
      event.preventDefault();
      install.hidden = false;
      install.onclick = function () { install.hidden = true; event.prompt(); };
    });
    window.addEventListener('appinstalled', function () { install.closest('.install').hidden = true; });
  }

  /** On the offline page: the pages that can be read, the latest first. */
  function showKept() {
    if (!list || !window.caches) { return; }
    caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf('yishi-pages-') === 0; }).map(function (name) {
        return caches.open(name).then(function (store) {
          return store.keys().then(function (keys) {
            return Promise.all(keys.reverse().map(function (key) {
              return store.match(key).then(function (page) { return page.text(); }).then(function (html) {
                return { address: key.url, title: new DOMParser().parseFromString(html, 'text/html').title };
              });
            }));
          });
        });
      }));
    }).then(function (stores) {
      [].concat.apply([], stores).forEach(function (page) {
        var line = document.createElement('li'), link = document.createElement('a');
        link.href = page.address; link.textContent = page.title;
        line.appendChild(link); list.appendChild(line);
      });
      document.querySelector('[data-kept-none]').hidden = list.children.length > 0;
      document.querySelector('[data-kept-lead]').hidden = list.children.length === 0;
    });
  }
  showKept();

  /* reading aloud: sentence by sentence, what is read is marked; pausing remembers the place, since not every voice can pause */
  var tools = document.querySelector('[data-aloud]'), voice = window.speechSynthesis;
  if (!tools || !voice || !window.SpeechSynthesisUtterance) { return; }
  var start = tools.querySelector('[data-aloud-start]'), pause = tools.querySelector('[data-aloud-pause]'), stop = tools.querySelector('[data-aloud-stop]'), none = tools.querySelector('[data-aloud-none]');
  var BLOCKS = 'h1,h2,h3,p,li,dt,dd,th,td,summary,figcaption,blockquote';
  var sentences = [], at = 0, turn = 0, heard = false;
  tools.hidden = false;

  function collect() {
    var found = [];
    document.getElementById('main').querySelectorAll(BLOCKS).forEach(function (block) {
      if (block.querySelector(BLOCKS) || block.closest('[data-aloud],[aria-hidden="true"]') || block.getClientRects().length === 0) { return; }
      var tongue = block.closest('[lang]').lang;
      (block.innerText.match(/[^。！？!?；;\n]+[。！？!?；;]*/g) || []).forEach(function (words) {
        if (words.trim()) { found.push({ words: words.trim(), block: block, lang: tongue }); }
      });
    });
    return found;
  }

  function mark(block) {
    if (!window.CSS || !CSS.highlights || !window.Highlight) { return; }
    CSS.highlights.delete('aloud');
    if (!block) { return; }
    var range = document.createRange();
    range.selectNodeContents(block);
    CSS.highlights.set('aloud', new Highlight(range));
    block.scrollIntoView({ block: 'nearest' });
  }

  function show(running, paused) {
    start.hidden = running;
    pause.hidden = stop.hidden = !running;
    pause.textContent = pause.getAttribute(paused ? 'data-aloud-resume' : 'data-aloud-pause');
    pause.setAttribute('aria-pressed', String(paused));
  }

  function hush() { turn++; voice.cancel(); }

  function end() {
    var back = tools.contains(document.activeElement);
    hush(); at = 0; mark(null); show(false, false);
    if (back) { start.focus(); }
  }

  function speak() {
    var mine = ++turn, sentence = sentences[at];
    if (!sentence) { end(); return; }
    var words = new SpeechSynthesisUtterance(sentence.words);
    words.lang = sentence.lang;
    words.onstart = function () { heard = true; };
    words.onend = function () { heard = true; if (mine === turn) { at++; speak(); } };
    words.onerror = function () { if (mine === turn) { tellMute(); end(); } };
    mark(sentence.block);
    voice.speak(words);
  }

  /** A telephone may offer to speak and have no voice: then it stays silent for ever. */
  function tellMute() { none.hidden = heard || voice.getVoices().length > 0; }

  function listen() {
    var mine = turn;
    setTimeout(function () { if (mine === turn) { tellMute(); if (!none.hidden) { end(); } } }, 2500);
  }

  start.addEventListener('click', function () { sentences = collect(); at = 0; voice.cancel(); show(true, false); pause.focus(); none.hidden = true; speak(); listen(); });
  pause.addEventListener('click', function () {
    var paused = pause.getAttribute('aria-pressed') !== 'true';
    show(true, paused);
    if (paused) { hush(); } else { speak(); }
  });
  stop.addEventListener('click', end);
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape' && !stop.hidden) { end(); } });
  window.addEventListener('pagehide', hush);
}());
