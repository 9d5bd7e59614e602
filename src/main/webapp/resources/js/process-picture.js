/* Draws each running process and marks where it stands; the list beside it says the same in words. */
(function () {
  'use strict';

  var READABLE = 0.45;
  var LOWEST = 280;
  var MARGIN = 32;
  var WAITING = ['bpmn:UserTask', 'bpmn:CallActivity', 'bpmn:EventBasedGateway'];

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
      if (element && WAITING.indexOf(element.type) >= 0) {
        var label = document.createElement('div');
        label.className = 'picture-here';
        label.textContent = text;
        overlays.add(id, { position: { top: -14, left: 0 }, html: label });
      }
    });
  }

  /** A picture to assistive technology, with its name; the link of its makers beside it stays a link. */
  function tell(box) {
    var picture = box.querySelector('.djs-container');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', box.dataset.label);
    picture.querySelectorAll('[tabindex]').forEach(function (part) {
      part.removeAttribute('tabindex');
    });
  }

  /** The box as high as the whole drawing needs; where that would be too small to read, the part around where it stands. */
  function frame(box, canvas, registry, active) {
    var drawing = canvas.viewbox().inner;
    var wanted = box.clientWidth * drawing.height / drawing.width + MARGIN;
    box.style.height = Math.round(Math.max(LOWEST, Math.min(wanted, window.innerHeight * 0.8))) + 'px';
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
    var here = active.map(function (id) {
      return registry.get(id);
    }).filter(function (element) {
      return element && element.width && !(element.children && element.children.length);
    }).pop();
    if (here && canvas.zoom() < READABLE) {
      var width = box.clientWidth / READABLE;
      var height = box.clientHeight / READABLE;
      canvas.viewbox({
        x: here.x + here.width / 2 - width / 2,
        y: here.y + here.height / 2 - height / 2,
        width: width,
        height: height
      });
    }
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
    tell(box);
    frame(box, canvas, registry, ids(box.dataset.active));
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
