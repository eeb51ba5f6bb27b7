/* Suggestions while somebody types (combobox with a listbox). Without JavaScript the field is a field and the form is sent. */
(function () {
  'use strict';
  var PAUSE = 180, number = 0;

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) { made.textContent = text; }
    return made;
  }

  function suggest(field) {
    var form = field.form, area = form.querySelector('[name="area"]'), id = 'suggestions-' + (++number);
    var list = element('ul', { id: id, role: 'listbox', 'class': 'suggestions', 'aria-label': field.getAttribute('data-label'), hidden: '' });
    var heard = element('div', { 'class': 'hear', 'aria-live': 'polite' });
    var options = [], active = -1, timer = 0, asked = null, known = {};
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('autocomplete', 'off');
    field.parentNode.classList.add('suggesting');
    field.parentNode.appendChild(list);
    field.parentNode.appendChild(heard);

    function close() {
      list.hidden = true; active = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    }

    function choose(at) {
      options.forEach(function (option, i) { option.setAttribute('aria-selected', i === at ? 'true' : 'false'); });
      active = at;
      if (at < 0) { field.removeAttribute('aria-activedescendant'); return; }
      field.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    }

    function show(found) {
      list.textContent = '';
      options = found.map(function (one, i) {
        var option = element('li', { id: id + '-' + i, role: 'option', 'aria-selected': 'false', 'data-address': one.address });
        var title = element('span', { 'class': 'suggestion-title' });
        one.title.forEach(function (piece) { title.appendChild(piece.marked ? element('mark', {}, piece.text) : document.createTextNode(piece.text)); });
        option.appendChild(title);
        option.appendChild(element('span', { 'class': 'meta' }, one.kind));
        list.appendChild(option);
        return option;
      });
      if (options.length === 0 || document.activeElement !== field) { close(); heard.textContent = ''; return; }
      list.hidden = false; active = -1;
      field.setAttribute('aria-expanded', 'true');
      field.removeAttribute('aria-activedescendant');
      heard.textContent = field.getAttribute('data-count').replace('{0}', options.length);
    }

    function ask() {
      var words = field.value.trim();
      if (asked) { asked.abort(); asked = null; }
      if (!words || /^[A-Za-z]$/.test(words)) { close(); return; }
      if (known[words]) { show(known[words]); return; }
      asked = new AbortController();
      fetch(field.getAttribute('data-suggest') + '?q=' + encodeURIComponent(words) + (area ? '&area=' + encodeURIComponent(area.value) : ''),
        { signal: asked.signal, headers: { Accept: 'application/json' } })
        .then(function (answer) { return answer.ok ? answer.json() : []; })
        .then(function (found) { known[words] = found; if (field.value.trim() === words) { show(found); } })
        .catch(function () { return null; });
    }

    field.addEventListener('input', function (event) {
      clearTimeout(timer);
      if (!event.isComposing) { timer = setTimeout(ask, PAUSE); }
    });
    field.addEventListener('compositionend', function () { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
    field.addEventListener('blur', close);
    field.addEventListener('keydown', function (event) {
      if (event.isComposing) { return; }
      if (event.key === 'Escape' && !list.hidden) { close(); event.preventDefault(); return; }
      if (event.key === 'ArrowDown' && list.hidden) { ask(); event.preventDefault(); return; }
      if (list.hidden) { return; }
      if (event.key === 'ArrowDown') { choose(active + 1 < options.length ? active + 1 : 0); event.preventDefault(); }
      if (event.key === 'ArrowUp') { choose(active > 0 ? active - 1 : options.length - 1); event.preventDefault(); }
      if (event.key === 'Enter' && active >= 0) { event.preventDefault(); location.assign(options[active].getAttribute('data-address')); }
    });
    /* before the field loses the focus */
    list.addEventListener('pointerdown', function (event) { event.preventDefault(); });
    list.addEventListener('click', function (event) {
      var option = event.target.closest('[role="option"]');
      if (option) { location.assign(option.getAttribute('data-address')); }
    });
  }

  if (window.fetch && window.AbortController) { document.querySelectorAll('input[data-suggest]').forEach(suggest); }
}());
