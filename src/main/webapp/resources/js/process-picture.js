/* Draws each running process and marks where it stands; the list beside it says the same in words. */
(function () {
  'use strict';

  function ids(text) {
    return text ? text.split(' ').filter(Boolean) : [];
  }

  function mark(canvas, registry, elements, className) {
    elements.forEach(function (id) {
      if (registry.get(id)) {
        canvas.addMarker(id, className);
      }
    });
  }

  function flag(overlays, registry, elements, text) {
    elements.forEach(function (id) {
      var element = registry.get(id);
      if (element && element.type === 'bpmn:UserTask') {
        var label = document.createElement('div');
        label.className = 'picture-here';
        label.textContent = text;
        overlays.add(id, { position: { top: -14, left: 0 }, html: label });
      }
    });
  }

  async function draw(box) {
    var viewer = new window.BpmnJS({ container: box });
    var response = await fetch(box.dataset.drawing, { credentials: 'same-origin' });
    if (!response.ok) {
      box.hidden = true;
      return;
    }
    await viewer.importXML(await response.text());
    var canvas = viewer.get('canvas');
    var registry = viewer.get('elementRegistry');
    mark(canvas, registry, ids(box.dataset.passed), 'picture-passed');
    mark(canvas, registry, ids(box.dataset.active), 'picture-active');
    flag(viewer.get('overlays'), registry, ids(box.dataset.active), box.dataset.here);
    canvas.zoom('fit-viewport', 'auto');
    box.dataset.drawn = 'true';
  }

  function drawIn(details) {
    details.querySelectorAll('.process-picture:not([data-begun])').forEach(function (box) {
      box.dataset.begun = 'true';
      draw(box);
    });
  }

  document.querySelectorAll('details.pictures').forEach(function (details) {
    details.addEventListener('toggle', function () {
      if (details.open) {
        drawIn(details);
      }
    });
    if (details.open) {
      drawIn(details);
    }
  });
}());
