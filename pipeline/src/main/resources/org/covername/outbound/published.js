(function () {
  var form = document.getElementById('search'), list = document.getElementById('reviews');
  if (!form || !list) { return; }
  var items = Array.prototype.slice.call(list.children), words = document.getElementById('words'), count = document.getElementById('count');
  function narrow() {
    var sought = words.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
    items.forEach(function (item) {
      var text = item.textContent.toLowerCase();
      item.hidden = !sought.every(function (word) { return text.indexOf(word) >= 0; });
      shown += item.hidden ? 0 : 1;
    });
    count.textContent = sought.length ? shown + ' of ' + items.length : '';
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  words.addEventListener('input', narrow);
})();
