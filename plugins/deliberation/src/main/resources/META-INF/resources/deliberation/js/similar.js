/* What was said already and is like what is being typed, offered after a pause. Without JavaScript the page shows it once when the form is sent. */
(function () {
  'use strict';
  var place = document.querySelector('[data-similar]'), field = place && document.getElementById(place.getAttribute('data-field') || 'body');
  if (!place || !field) { return; }
  var list = place.querySelector('ul'), timer = 0, asked = '';

  function ask() {
    var typed = field.value.trim();
    if (typed.length < 4 || typed === asked) { return; }
    asked = typed;
    fetch(place.getAttribute('data-similar') + '&typed=' + encodeURIComponent(typed.slice(0, 200)), { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok ? answer.text() : '';
    }).then(function (page) {
      var found = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('.similar-found > li');
      if (field.value.trim() !== typed) { return; }
      list.textContent = '';
      Array.prototype.forEach.call(found, function (one) { list.appendChild(document.importNode(one, true)); });
      place.hidden = found.length === 0;
    }).catch(function () { place.hidden = true; });
  }

  field.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(ask, 500); });
}());
