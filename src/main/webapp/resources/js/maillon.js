/* What the pages do beyond HTML. Everything works without it, only less comfortably. */
(function () {
  "use strict";

  var SENT = "maillonSent";
  var KEPT = "maillon.typed";

  function field(id) {
    var element = id && document.getElementById(id);
    if (!element) {
      return null;
    }
    if (element.matches("input, select, textarea, button, a[href], summary")) {
      return element;
    }
    return element.querySelector("input:not([type=hidden]), select, textarea, button");
  }

  /* The error summary takes the focus; its links lead to the field itself. */
  function showErrors() {
    var summary = document.getElementById("error-summary");
    if (summary) {
      summary.focus();
    }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("#error-summary a[href^='#']");
    var target = link && field(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "center" });
    }
  });

  /* A form goes out once: the second click while the first is under way does nothing. */
  function release(form) {
    delete form.dataset[SENT];
    form.removeAttribute("aria-busy");
    form.querySelectorAll(".is-sending").forEach(function (button) {
      button.classList.remove("is-sending");
    });
  }

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset[SENT]) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || form.target === "_blank") {
      return;
    }
    form.dataset[SENT] = "true";
    if (!form.querySelector("input[type=password]")) {
      keepTyped(form.enctype === "multipart/form-data" ? "aside" : "sent");
    }
    form.setAttribute("aria-busy", "true");
    if (event.submitter) {
      event.submitter.classList.add("is-sending");
      if (event.submitter.hasAttribute("data-download")) {
        setTimeout(release, 3000, form);
      }
    }
  });

  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      document.querySelectorAll("form[aria-busy]").forEach(release);
    }
  });

  /* How many characters are left; announced when it becomes scarce. */
  function count(area) {
    var most = Number(area.dataset.maxlength);
    var counter = area.nextElementSibling;
    if (!counter || !counter.classList.contains("field-count")) {
      counter = document.createElement("p");
      counter.className = "field-count";
      area.after(counter);
    }
    var left = most - area.value.length;
    counter.textContent = area.value.length + " / " + most;
    counter.classList.toggle("over", left < 0);
    if (left < most / 10) {
      counter.setAttribute("aria-live", "polite");
    } else {
      counter.removeAttribute("aria-live");
    }
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches && event.target.matches("textarea[data-maxlength]")) {
      count(event.target);
    }
  });

  /* The account menu closes as people expect. */
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.account[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", function (event) {
    var menu = document.querySelector("details.account[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  /*
   * Changing the language, or adding a file beside a form, keeps what is typed and not yet sent; so does a session that ended while somebody was typing: the
   * page that says so leads back, and what had been sent in vain stands there again.
   */
  function typed() {
    return Array.prototype.filter.call(
      document.querySelectorAll("main input[name], main select[name], main textarea[name]"),
      function (input) {
        return !/^(hidden|password|file|submit|button)$/.test(input.type);
      }
    );
  }

  /* The page and what it is about, whatever the language. */
  function place() {
    var about = location.search.slice(1).split("&").filter(function (parameter) {
      return parameter && parameter.indexOf("lang=") !== 0;
    });
    return location.pathname + "?" + about.sort().join("&");
  }

  function keepTyped(why) {
    var values = typed().map(function (input) {
      var many = input.type === "checkbox" || input.type === "radio";
      return [input.name, many ? input.value : null, many ? input.checked : input.value];
    });
    sessionStorage.setItem(KEPT, JSON.stringify({ place: place(), why: why, values: values }));
  }

  function restoreTyped() {
    var kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (kept && document.querySelector("[data-session-ended]")) {
      kept.why = "ended";
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
      return;
    }
    if (kept && kept.why === "ended" && kept.place !== place()) {
      return;
    }
    sessionStorage.removeItem(KEPT);
    if (!kept || kept.why === "sent" || kept.place !== place()) {
      return;
    }
    var inputs = typed();
    kept.values.forEach(function (entry) {
      inputs.forEach(function (input) {
        if (input.name !== entry[0] || (entry[1] !== null && input.value !== entry[1])) {
          return;
        }
        if (entry[1] === null) {
          input.value = entry[2];
        } else {
          input.checked = entry[2];
        }
      });
    });
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest(".languages a")) {
      keepTyped("language");
    }
  });

  /* A question that depends on another is shown when the other is answered so; the server judges by itself. */
  function showAsked() {
    document.querySelectorAll("[data-asked-of]").forEach(function (question) {
      var chosen = document.querySelector("input[name='" + question.dataset.askedOf + "']:checked");
      question.hidden = !chosen || question.dataset.askedWith.split(" ").indexOf(chosen.value) < 0;
    });
  }

  document.addEventListener("change", showAsked);

  /* What somebody opened stays open when its part of the page is drawn anew. */
  var opened = {};

  document.addEventListener(
    "toggle",
    function (event) {
      if (event.target.matches("details.more[id]") && event.target.isConnected) {
        opened[event.target.id] = event.target.open;
      }
    },
    true
  );

  function openAgain() {
    Object.keys(opened).forEach(function (id) {
      var details = document.getElementById(id);
      if (details && opened[id] && !details.open) {
        details.open = true;
      }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("textarea[data-maxlength]").forEach(count);
    showErrors();
    if (window.jQuery) {
      /* After a button's partial update: errors take the focus, new fields get their count. */
      window.jQuery(document).on("pfAjaxComplete", function (event, request, settings) {
        var source = settings && settings.source && document.getElementById(settings.source.id || settings.source);
        document.querySelectorAll("textarea[data-maxlength]").forEach(count);
        openAgain();
        if (source && source.matches("button, a, [type=submit]")) {
          showErrors();
        }
      });
    }
  });

  restoreTyped();
  showAsked();
})();
