/* The sheet of a representative on a telephone. What is saved lies sealed on the device until the portal has it: the key cannot be read out, and
   what was sent is wiped. Each entry carries a key of its own, so that what is sent twice is one. */
(function () {
  'use strict';
  var form = document.querySelector('[data-note]');
  if (!form || !window.indexedDB || !window.fetch) { return; }
  var receive = form.getAttribute('data-note'), area = form.getAttribute('data-area');
  var sealed = !!(window.crypto && crypto.subtle && window.isSecureContext);
  var waiting = document.getElementById('note-waiting'), sent = document.getElementById('note-sent'), slip = document.getElementById('note-slip');
  var login = document.getElementById('note-login'), saver = form.querySelector('.note-save'), sending = false, edited = null, troubles = {};
  form.hidden = false;
  document.getElementById('note-insecure').hidden = sealed;

  /* the device's store */
  function store() {
    return new Promise(function (done, failed) {
      var request = indexedDB.open('yishi-representatives', 1);
      request.onupgradeneeded = function () {
        request.result.createObjectStore('entries', { keyPath: 'uuid' });
        request.result.createObjectStore('keys', { keyPath: 'id' });
      };
      request.onsuccess = function () { done(request.result); };
      request.onerror = function () { failed(request.error); };
    });
  }

  function within(name, mode, work) {
    return store().then(function (base) {
      return new Promise(function (done, failed) {
        var transaction = base.transaction(name, mode, { durability: 'strict' }), request = work(transaction.objectStore(name));
        transaction.oncomplete = function () { base.close(); done(request && request.result); };
        transaction.onerror = transaction.onabort = function () { base.close(); failed(transaction.error); };
      });
    });
  }

  function remembered(id) { return within('keys', 'readonly', function (keys) { return keys.get(id); }).then(function (found) { return found ? found.value : null; }); }
  function remember(id, value) { return within('keys', 'readwrite', function (keys) { return keys.put({ id: id, value: value }); }); }

  function key() {
    return remembered('key').then(function (known) {
      if (known) { return known; }
      return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']).then(function (made) {
        return remember('key', made).then(function () { return made; });
      });
    });
  }

  function keep(entry) {
    var iv = crypto.getRandomValues(new Uint8Array(12));
    return key().then(function (own) {
      return crypto.subtle.encrypt({ name: 'AES-GCM', iv: iv }, own, new TextEncoder().encode(JSON.stringify(entry)));
    }).then(function (data) {
      return within('entries', 'readwrite', function (entries) { return entries.put({ uuid: entry.uuid, at: Date.now(), iv: iv, data: data }); });
    });
  }

  function opened(record) {
    return key().then(function (own) { return crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, own, record.data); })
      .then(function (data) { return JSON.parse(new TextDecoder().decode(data)); });
  }

  function all() {
    return within('entries', 'readonly', function (entries) { return entries.getAll(); }).then(function (found) {
      return found.sort(function (one, other) { return one.at - other.at; });
    });
  }

  /* what was changed while it was on its way stays, and goes out again */
  function wipeSent(record) {
    return within('entries', 'readwrite', function (entries) {
      var request = entries.get(record.uuid);
      request.onsuccess = function () { if (request.result && request.result.iv.join() === record.iv.join()) { entries.delete(record.uuid); } };
      return request;
    });
  }

  function wipe(uuid) { return within('entries', 'readwrite', function (entries) { return entries.delete(uuid); }); }

  /* an entry */
  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64; bytes[8] = bytes[8] & 63 | 128;
    var hex = Array.prototype.map.call(bytes, function (one) { return (one + 256).toString(16).slice(1); }).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  function code() { return ('00000000' + crypto.getRandomValues(new Uint32Array(1))[0] % 100000000).slice(-8); }
  function slipOf(entry) { return entry.uuid.slice(0, 8).toUpperCase(); }
  function two(number) { return ('0' + number).slice(-2); }
  function day(now) { return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate()); }

  function written() {
    var now = new Date(), data = new FormData(form), today = !data.get('heldOn') || data.get('heldOn') === day(now);
    return {
      uuid: edited ? edited.uuid : uuid(), code: edited ? edited.code : code(), who: edited ? edited.who : null, area: area,
      kind: data.get('kind') || 'VISIT', category: data.get('category') || '', matter: (data.get('matter') || '').trim(), wish: data.get('wish') || '',
      place: data.get('place') || '', name: data.get('name') || '', reach: data.get('reach') || '', named: !!data.get('named'), urgent: !!data.get('urgent'),
      representative: data.get('representative') || '0', heldOn: data.get('heldOn') || day(now),
      heldAt: data.get('heldAt') || (today ? two(now.getHours()) + ':' + two(now.getMinutes()) : ''), minutes: data.get('minutes') || '0', offline: false
    };
  }

  function fits(entry) {
    [['note-category-error', entry.category, form.querySelector('[name=category]')], ['note-matter-error', entry.matter, form.matter]].reverse().forEach(function (one) {
      document.getElementById(one[0]).hidden = !!one[1];
      if (!one[1]) { one[2].focus(); }
    });
    return !!(entry.category && entry.matter);
  }

  function show(entry, number) {
    slip.hidden = false;
    slip.querySelector('[data-slip]').textContent = slipOf(entry);
    slip.querySelector('[data-code]').textContent = entry.code;
    slip.querySelector('[data-number-line]').hidden = !number;
    slip.querySelector('[data-number]').textContent = number || '';
    slip.setAttribute('data-uuid', entry.uuid);
  }

  function fresh() {
    edited = null;
    form.reset();
    form.querySelector('[name=kind]').checked = true;
  }

  function fill(entry) {
    edited = entry;
    ['category', 'kind'].forEach(function (name) {
      form.querySelectorAll('[name=' + name + ']').forEach(function (one) { one.checked = one.value === entry[name]; });
    });
    ['matter', 'wish', 'place', 'name', 'reach', 'heldOn', 'heldAt', 'minutes', 'representative'].forEach(function (name) { form.elements[name].value = entry[name]; });
    form.named.checked = entry.named; form.urgent.checked = entry.urgent;
    form.matter.focus();
  }

  /* the list of what is not yet sent */
  function button(words, act) {
    var one = document.createElement('button');
    one.type = 'button'; one.className = 'button button-quiet'; one.textContent = words; one.addEventListener('click', act);
    return one;
  }

  function line(entry) {
    var item = document.createElement('li'), row = document.createElement('span');
    item.setAttribute('data-unsent', entry.uuid);
    item.textContent = slipOf(entry) + ' · ' + entry.heldOn + ' ' + entry.heldAt + ' · ' + entry.matter.slice(0, 20);
    if (troubles[entry.uuid]) {
      var words = document.createElement('p');
      words.className = 'error'; words.textContent = troubles[entry.uuid];
      item.append(words);
    }
    row.className = 'row';
    row.append(button(waiting.dataset.edit, function () { fill(entry); }), button(waiting.dataset.remove, function () {
      if (window.confirm(waiting.dataset.sure)) { wipe(entry.uuid).then(draw); }
    }));
    item.append(row);
    return item;
  }

  /* who is logged in sees his own words; of others' only that something waits, and so where nobody is logged in */
  function draw() {
    return Promise.all([all(), remembered('who')]).then(function (known) {
      return Promise.all(known[0].map(opened)).then(function (entries) {
        var list = waiting.querySelector('ul'), others = 0;
        list.textContent = '';
        entries.forEach(function (entry) {
          if (entry.who && entry.who !== known[1]) { others++; } else { list.append(line(entry)); }
        });
        if (others) {
          var item = document.createElement('li');
          item.textContent = waiting.dataset.other + ' (' + others + ')';
          list.append(item);
        }
        waiting.hidden = entries.length === 0;
        waiting.querySelector('h2').textContent = waiting.dataset.waiting.replace('{0}', entries.length);
      });
    });
  }

  function tellSent(entry, number) {
    var item = sent.querySelector('[data-sent="' + entry.uuid + '"]') || document.createElement('li');
    item.setAttribute('data-sent', entry.uuid);
    item.textContent = number + ' · ' + slipOf(entry);
    sent.hidden = false;
    sent.querySelector('ul').append(item);
    if (slip.getAttribute('data-uuid') === entry.uuid) { show(entry, number); }
  }

  /* sending */
  function post(entry) {
    return fetch(receive, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(entry) });
  }

  function words(answer) { return answer.json().then(function (said) { return said; }, function () { return {}; }); }

  /** True where the next one may be tried. */
  function send(entry, who, record) {
    if (entry.who && entry.who !== who || edited && edited.uuid === entry.uuid) { return Promise.resolve(true); }
    entry.who = who;
    return post(entry).then(function (answer) {
      return words(answer).then(function (said) {
        if (answer.ok && said.number) {
          return wipeSent(record).then(function () { delete troubles[entry.uuid]; tellSent(entry, said.number); return true; });
        }
        if (answer.status === 401) { login.hidden = false; return false; }
        if (answer.status >= 400 && answer.status < 500) { troubles[entry.uuid] = said.message || waiting.dataset.waitingOne; return true; }
        return false;
      });
    });
  }

  function whoIsIt() {
    return fetch(receive, { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
      login.hidden = answer.status !== 401;
      if (answer.status === 401) { return remember('who', null).then(function () { return null; }); }
      return answer.ok ? answer.json().then(function (said) { return remember('who', said.who).then(function () { return said.who; }); }) : null;
    });
  }

  function oneAfterTheOther(records, who) {
    return records.reduce(function (before, record) {
      return before.then(function (on) { return on ? opened(record).then(function (entry) { return send(entry, who, record); }) : false; });
    }, Promise.resolve(true));
  }

  function drain() {
    if (sending || !sealed) { return Promise.resolve(); }
    sending = true;
    var work = function () {
      return all().then(function (records) {
        return whoIsIt().then(function (who) { return who && records.length ? oneAfterTheOther(records, who) : null; });
      });
    };
    var done = navigator.locks ? navigator.locks.request('yishi-representatives', work) : work();
    return done.catch(function () { return null; }).then(function () { sending = false; return draw(); });
  }

  function save(entry) {
    return remembered('who').then(function (who) {
      entry.who = entry.who || who;
      entry.offline = navigator.onLine === false;
      return keep(entry);
    }).then(function () {
      show(entry, ''); fresh(); slip.scrollIntoView({ block: 'center' });
    }, function () { edited = entry; window.alert(form.dataset.failed); });
  }

  /* where nothing can be sealed nothing is kept: it is sent now, or stays in the form */
  function sendNow(entry) {
    return whoIsIt().then(function (who) {
      entry.who = who;
      return post(entry);
    }).then(function (answer) {
      return words(answer).then(function (said) {
        if (answer.ok) { show(entry, said.number); fresh(); } else { edited = entry; window.alert(said.message || waiting.dataset.waitingOne); }
      });
    }).catch(function () { edited = entry; window.alert(waiting.dataset.waitingOne); });
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var entry = written();
    if (saver.disabled || !fits(entry)) { return; }
    saver.disabled = true;
    (sealed ? save(entry) : sendNow(entry)).then(function () { saver.disabled = false; return draw(); }).then(drain);
  });
  waiting.querySelector('[data-send]').addEventListener('click', drain);
  window.addEventListener('online', drain);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) { drain(); } });
  setInterval(function () { if (!waiting.hidden) { drain(); } }, 30000);

  /* this page is wanted without a network too, also when it was the first one that was opened */
  function keepPage() {
    if (!('serviceWorker' in navigator) || !window.caches) { return; }
    navigator.serviceWorker.ready.then(function () { return caches.keys(); }).then(function (names) {
      names.filter(function (name) { return name.indexOf('yishi-files-') === 0; }).forEach(function (name) {
        caches.open(name).then(function (files) {
          document.querySelectorAll('link[rel=stylesheet][href], script[src]').forEach(function (one) {
            var address = one.href || one.src;
            files.match(address).then(function (known) { if (!known) { files.add(address); } });
          });
        });
        caches.open(name.replace('files', 'pages')).then(function (pages) {
          pages.match(location.href).then(function (known) { if (!known) { pages.add(location.href); } });
        });
      });
    }).catch(function () { return null; });
  }

  fresh();
  keepPage();
  draw().then(drain);
}());
