/* Makes forms quicker where JavaScript runs. Every form works without it. */
(function () {
  'use strict';
  var busy = 'aria-disabled';

  /** The summary of what is wrong, else what was done, else the heading: where a reader goes on. */
  function land(main) {
    var place = main.querySelector('.problems') || main.querySelector('[data-land]') || main.querySelector('h1') || main;
    if (!place.hasAttribute('tabindex')) { place.setAttribute('tabindex', '-1'); }
    place.focus({ preventScroll: false });
  }

  function markBusy(form, button) {
    var timer = setTimeout(function () { if (button) { button.setAttribute(busy, 'true'); } form.setAttribute('aria-busy', 'true'); }, 150);
    return function () { clearTimeout(timer); form.removeAttribute('aria-busy'); if (button) { button.removeAttribute(busy); } };
  }

  function tell(text) {
    var place = document.getElementById('told');
    if (!place) {
      place = document.createElement('div');
      place.id = 'told'; place.className = 'hear'; place.setAttribute('aria-live', 'polite');
      document.body.appendChild(place);
    }
    place.textContent = '';
    setTimeout(function () { place.textContent = text; }, 50);
  }

  /** Puts the answer's <main> in place of ours. False where the answer is not a page of the portal. */
  function swap(answer, address) {
    var page = new DOMParser().parseFromString(answer, 'text/html');
    var fresh = page.getElementById('main'), old = document.getElementById('main');
    if (!fresh || !old) { return false; }
    fresh = document.importNode(fresh, true);
    page.querySelectorAll('link[rel=stylesheet]').forEach(function (style) {
      if (!document.querySelector('link[href="' + style.getAttribute('href') + '"]')) { document.head.appendChild(document.importNode(style, true)); }
    });
    old.replaceWith(fresh);
    document.title = page.title;
    if (address !== location.href) { history.pushState({ swapped: true }, '', address); }
    land(fresh);
    var said = fresh.querySelector('.said, .problems');
    if (said) { tell(said.textContent.trim()); }
    unfold();
    renew();
    return true;
  }

  var LARGE = 262144, MEGABYTE = 1048576;

  /** A file that is too large is told at once, and what was typed stays. */
  document.addEventListener('change', function (event) {
    var field = event.target, most = Number(field.getAttribute && field.getAttribute('data-most'));
    if (!most || !field.files) { return; }
    var error = document.getElementById(field.id + '-over'), over = field.files[0] && field.files[0].size > most * MEGABYTE;
    if (error) { error.remove(); }
    if (over) {
      error = document.createElement('p');
      error.id = field.id + '-over'; error.className = 'error'; error.setAttribute('role', 'alert');
      error.textContent = field.getAttribute('data-over');
      field.value = '';
      field.after(error);
    }
  });

  function largeFile(form) {
    return Array.prototype.find.call(form.querySelectorAll('input[type=file][data-sending]'), function (field) {
      return Array.prototype.some.call(field.files || [], function (file) { return file.size > LARGE; });
    });
  }

  /** Sends a form with a large file and shows how far it is. */
  function send(form, button, field) {
    var free = markBusy(form, button), data = new FormData(form), request = new XMLHttpRequest(), whole = false;
    var shown = document.createElement('p'), bar = document.createElement('progress');
    shown.className = 'sending'; shown.setAttribute('role', 'status'); shown.textContent = field.getAttribute('data-sending');
    bar.max = 100; bar.setAttribute('aria-label', shown.textContent); shown.appendChild(bar); field.after(shown);
    if (button && button.name) { data.append(button.name, button.value); }
    request.open('POST', form.action);
    request.upload.onprogress = function (event) { if (event.lengthComputable) { bar.value = 100 * event.loaded / event.total; } };
    request.upload.onload = function () { whole = true; bar.removeAttribute('value'); };
    function stop() { free(); shown.remove(); }
    request.onload = function () { stop(); if (!swap(request.responseText, request.responseURL || location.href)) { location.reload(); } };
    /* what may have arrived is not sent twice */
    request.onerror = function () { stop(); if (whole) { location.reload(); } else { tellUnsent(form, button); } };
    request.send(data);
  }

  /** Off the network nothing leaves the page, so nothing that was typed is lost; the sentence says what to do, and when. */
  function tellUnsent(form, button) {
    var words = form.querySelector('.unsent');
    if (!words) {
      words = document.createElement('p');
      words.className = 'unsent problems'; words.setAttribute('role', 'alert'); words.setAttribute('tabindex', '-1');
      if (button && form.contains(button)) { button.before(words); } else { form.append(words); }
      window.addEventListener('online', function () { words.textContent = form.getAttribute('data-resend'); });
    }
    words.textContent = form.getAttribute('data-unsent');
    words.focus();
  }

  /** Sends the form as the browser would have; a page that answers is another page. */
  function go(form, button) {
    form.querySelectorAll('.pressed').forEach(function (earlier) { earlier.remove(); });
    if (button && button.name) {
      var field = document.createElement('input');
      field.type = 'hidden'; field.className = 'pressed'; field.name = button.name; field.value = button.value;
      form.appendChild(field);
    }
    /* a button called submit would hide the method of this name */
    HTMLFormElement.prototype.submit.call(form);
  }

  /** A telephone that thinks it has a network may have none: what leaves the page must be sure to arrive somewhere. Slow is not away. */
  function goWhenThere(form, button) {
    var free = markBusy(form, button), asked = fetch(document.querySelector('link[rel=manifest]').href, { method: 'HEAD', cache: 'no-store' });
    form.setAttribute('data-going', 'true');
    Promise.race([asked, new Promise(function (slow) { setTimeout(slow, 4000); })]).then(function () { go(form, button); }, function () {
      free(); tellUnsent(form, button);
    }).then(function () { form.removeAttribute('data-going'); });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target, button = event.submitter;
    if (event.defaultPrevented) { return; }
    if (form.getAttribute('aria-busy') === 'true' || form.hasAttribute('data-going')) { event.preventDefault(); return; }
    /* a form that is answered with a file leaves its page as it is */
    if (form.method !== 'post' || form.querySelector('[data-download]')) { return; }
    if (navigator.onLine === false && form.hasAttribute('data-unsent')) { event.preventDefault(); tellUnsent(form, button); return; }
    var large = form.enctype === 'multipart/form-data' && window.FormData && largeFile(form);
    if (large) { event.preventDefault(); send(form, button, large); return; }
    if (!form.closest('[data-swap]') || form.enctype === 'multipart/form-data' || !window.fetch) {
      if (window.fetch && form.hasAttribute('data-unsent')) { event.preventDefault(); goWhenThere(form, button); } else { markBusy(form, button); }
      return;
    }
    event.preventDefault();
    var free = markBusy(form, button), data = new URLSearchParams(new FormData(form)), sent = false;
    if (button && button.name) { data.append(button.name, button.value); }
    fetch(form.action, { method: 'POST', body: data, credentials: 'same-origin', headers: { Accept: 'text/html' } })
      .then(function (response) {
        sent = true;
        var html = (response.headers.get('Content-Type') || '').indexOf('text/html') === 0;
        return html ? response.text().then(function (text) { return swap(text, response.redirected ? response.url : location.href); }) : false;
      })
      .catch(function () { return false; })
      .then(function (done) {
        free();
        if (done) { return; }
        /* an act that may have reached the server is not sent twice: the page is loaded again and shows how it stands */
        if (sent) { location.reload(); } else { tellUnsent(form, button); }
      });
  });

  /* what is folded into its heading on a telephone lies open where there is room, and on paper */
  function open() { document.querySelectorAll('.fold > details').forEach(function (card) { card.open = true; }); }
  function unfold() { if (window.matchMedia('(min-width: 60rem)').matches) { open(); } }
  window.addEventListener('beforeprint', open);
  unfold();

  /* a screen that renews itself, or a part that waits for something: quietly, without moving the focus, and only while it is seen */
  var renewing = false;
  function renew() {
    var waiting = document.querySelector('[data-renew]');
    if (!waiting || renewing) { return; }
    renewing = true;
    setTimeout(function () {
      var shown = document.getElementById('main');
      renewing = false;
      if (!document.contains(waiting)) { renew(); return; }
      if (document.hidden || !window.fetch) { renew(); return; }
      fetch(location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } }).then(function (response) {
        if (response.redirected) { location.reload(); return ''; }
        return response.ok ? response.text() : '';
      }).then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html'), fresh = page.getElementById('main'), still = page.querySelector('[data-renew]');
        if (!fresh || !document.contains(shown) || still && still.outerHTML === waiting.outerHTML) { return; }
        var held = document.activeElement;
        shown.replaceChildren.apply(shown, Array.prototype.slice.call(document.importNode(fresh, true).childNodes));
        /* what was waited for is there: whoever waited at it goes on at the heading */
        if (!document.querySelector('[data-renew]') && (held === document.body || !held.isConnected)) { land(shown); }
      }).catch(function () { return null; }).then(renew);
    }, Number(waiting.getAttribute('data-renew')) * 1000);
  }
  renew();

  /* pages are the same for everybody; how many messages wait for whoever is logged in comes by itself, and the ways to log in go */
  var mine = document.querySelector('.mine[data-count]');
  if (mine && window.fetch && /(?:^|; )yishi-known=1/.test(document.cookie)) {
    fetch(mine.dataset.count, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (response) { return response.status === 200 ? response.json() : null; })
      .then(function (waiting) {
        if (!waiting) { return; }
        document.querySelectorAll('[data-stranger]').forEach(function (way) { way.hidden = true; });
        if (!waiting.unread) { return; }
        var link = document.createElement('a');
        link.className = 'mine mine-unread';
        link.href = mine.dataset.inbox;
        link.textContent = mine.dataset.waiting.replace('{0}', waiting.unread > 99 ? '99+' : String(waiting.unread));
        link.title = mine.dataset.unread.replace('{0}', String(waiting.unread));
        mine.insertAdjacentElement('afterend', link);
      })
      .catch(function () { return null; });
  }

  window.addEventListener('popstate', function () { location.reload(); });
  window.addEventListener('pageshow', function (event) {
    document.querySelectorAll('.pressed').forEach(function (earlier) { earlier.remove(); });
    if (event.persisted) { document.querySelectorAll('[aria-busy]').forEach(function (form) { form.removeAttribute('aria-busy'); }); }
  });

  /* after a plain POST that was refused, the summary is where to go on */
  var problems = document.querySelector('.problems');
  if (problems) { problems.focus(); }

  /* what the page is there for is in sight on arrival, above what sticks to the bottom */
  var first = document.querySelector('[data-land="arrival"]');
  if (first && !problems) {
    first.setAttribute('tabindex', '-1');
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'nearest' });
  }

  /* a menu that is longer than the telephone is wide begins where one is */
  var here = document.querySelector('.menu a[aria-current="page"], .menu a[aria-current="true"]');
  if (here) { here.closest('ul').scrollLeft = here.parentNode.offsetLeft - here.closest('ul').offsetLeft - 48; }

  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.look[open]').forEach(function (open) { if (!open.contains(event.target)) { open.open = false; } });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.look[open]').forEach(function (open) { open.open = false; open.querySelector('summary').focus(); });
    }
  });
}());
