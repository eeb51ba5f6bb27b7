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
    old.replaceWith(fresh);
    document.title = page.title;
    if (address !== location.href) { history.pushState({ swapped: true }, '', address); }
    land(fresh);
    var said = fresh.querySelector('.said, .problems');
    if (said) { tell(said.textContent.trim()); }
    return true;
  }

  document.addEventListener('submit', function (event) {
    var form = event.target, button = event.submitter;
    if (event.defaultPrevented) { return; }
    if (form.getAttribute('aria-busy') === 'true') { event.preventDefault(); return; }
    /* a form that is answered with a file leaves its page as it is */
    if (form.method !== 'post' || form.querySelector('[data-download]')) { return; }
    if (!form.closest('[data-swap]') || form.enctype === 'multipart/form-data' || !window.fetch) {
      markBusy(form, button);
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
        if (sent) { location.reload(); } else if (button && button.name) {
          var field = document.createElement('input');
          field.type = 'hidden'; field.name = button.name; field.value = button.value;
          form.appendChild(field); form.submit();
        } else { form.submit(); }
      });
  });

  /* a screen that renews itself: quietly, without moving the focus, and only while it is seen */
  function renew() {
    var shown = document.querySelector('main[data-renew]');
    if (!shown) { return; }
    setTimeout(function () {
      if (document.hidden || !window.fetch) { renew(); return; }
      fetch(location.href, { credentials: 'same-origin', headers: { Accept: 'text/html' } }).then(function (response) {
        if (response.redirected) { location.reload(); return ''; }
        return response.ok ? response.text() : '';
      }).then(function (text) {
        var fresh = text && new DOMParser().parseFromString(text, 'text/html').getElementById('main');
        if (fresh) { shown.replaceChildren.apply(shown, Array.prototype.slice.call(document.importNode(fresh, true).childNodes)); }
      }).catch(function () { return null; }).then(renew);
    }, Number(shown.getAttribute('data-renew')) * 1000);
  }
  renew();

  window.addEventListener('popstate', function () { location.reload(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) { document.querySelectorAll('[aria-busy]').forEach(function (form) { form.removeAttribute('aria-busy'); }); }
  });

  /* after a plain POST that was refused, the summary is where to go on */
  var problems = document.querySelector('.problems');
  if (problems) { problems.focus(); }

  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.look[open]').forEach(function (open) { if (!open.contains(event.target)) { open.open = false; } });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.look[open]').forEach(function (open) { open.open = false; open.querySelector('summary').focus(); });
    }
  });
}());
