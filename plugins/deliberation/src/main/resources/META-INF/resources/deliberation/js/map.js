/* A statement of the map that is pointed at, focused or tapped shows on the picture who agrees. Without JavaScript its bars say the same. */
(function () {
  'use strict';
  var map = document.querySelector('[data-map]');
  if (!map) { return; }
  var now = map.querySelector('[data-map-now]'), kept = null;

  function each(nodes, work) { Array.prototype.forEach.call(nodes, work); }

  function clear() {
    each(map.querySelectorAll('.map-group'), function (group) { group.removeAttribute('data-lean'); });
    each(map.querySelectorAll('.map-share'), function (share) { share.textContent = share.getAttribute('data-people'); });
    now.hidden = true;
  }

  function show(said) {
    if (!said) { clear(); return; }
    each(map.querySelectorAll('.map-group'), function (group) {
      var share = said.querySelector('[data-share="' + group.getAttribute('data-group') + '"]');
      var words = map.querySelector('.map-label[data-group="' + group.getAttribute('data-group') + '"] .map-share');
      var agree = share ? Number(share.getAttribute('data-agree')) : -1, disagree = share ? Number(share.getAttribute('data-disagree')) : -1;
      group.setAttribute('data-lean', !share ? 'unknown' : agree > 50 ? 'for' : disagree > 50 ? 'against' : 'split');
      words.textContent = share ? map.getAttribute('data-agree').replace('{0}', agree) : '–';
    });
    now.textContent = said.querySelector('.map-words').textContent;
    now.hidden = false;
  }

  // what is folded away is printed all the same
  var folded = [];
  window.addEventListener('beforeprint', function () {
    folded = Array.prototype.slice.call(document.querySelectorAll('.page details:not(.look):not([open])'));
    each(folded, function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () { each(folded, function (one) { one.open = false; }); });

  each(map.querySelectorAll('.map-said'), function (said, number) {
    var button = document.createElement('button');
    button.type = 'button';
    button.id = 'map-pick-' + number;
    button.className = 'map-pick';
    button.textContent = map.getAttribute('data-pick');
    button.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-label', map.getAttribute('data-pick') + ' ' + said.querySelector('.map-words').textContent);
    said.appendChild(button);
    said.addEventListener('mouseenter', function () { show(said); });
    said.addEventListener('mouseleave', function () { show(kept); });
    button.addEventListener('focus', function () { show(said); });
    button.addEventListener('blur', function () { show(kept); });
    button.addEventListener('click', function () {
      each(map.querySelectorAll('.map-pick'), function (other) { other.setAttribute('aria-pressed', 'false'); });
      kept = kept === said ? null : said;
      button.setAttribute('aria-pressed', kept === said ? 'true' : 'false');
      show(kept || said);
    });
  });
}());
