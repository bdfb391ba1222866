// The one script tag by which any website gets the help desk:
//
//   <script src="https://desk.example/widget.js" data-language="ja" async></script>
//
// data-language   ja or en; without it the website's <html lang> decides
// data-color      #rgb or #rrggbb; made darker or lighter where it could not be read
// data-position   right (default) or left
// data-greeting   the website's own first words, before those of the desk
// data-questions  the first questions on this page, separated by |
// data-open       opens the window at once
//
// window.Madoguchi has open(), close(), setLanguage("en"), ask("..."), on(event, listener) and off(event, listener), for the events
// opened, closed, answered, handedOver and languageChanged. Before the script has arrived a website may write
// (window.Madoguchi = window.Madoguchi || []).push(["ask", "..."]).
//
// A classic script, because only such a one learns from which tag it came. It sets no cookie and needs no eval, no inline style and
// no inline script: script-src and connect-src of the desk's address are all that a website's policy has to allow.
(function () {
  "use strict";

  const EVENTS = {
    opened: "madoguchi-opened",
    closed: "madoguchi-closed",
    answered: "madoguchi-answered",
    handedOver: "madoguchi-handoff",
    languageChanged: "madoguchi-language",
  };

  const script = document.currentScript;
  const before = window.Madoguchi;
  if (!script || document.querySelector("madoguchi-launcher")) {
    return;
  }

  const launcher = document.createElement("madoguchi-launcher");
  for (const name of ["language", "color", "position", "greeting", "questions"]) {
    if (script.dataset[name]) {
      launcher.setAttribute(name, script.dataset[name]);
    }
  }

  const ready = Promise.all([import(new URL("launcher.js", script.src).href), bodyOf(document)]).then(() => {
    document.body.append(launcher);
    return launcher;
  });

  function bodyOf(page) {
    return page.body
      ? Promise.resolve()
      : new Promise((done) => page.addEventListener("DOMContentLoaded", done, { once: true }));
  }

  // In the order in which they were called, whether the chat has arrived or not.
  function call(work) {
    ready.then(work).catch((failure) => console.error("Madoguchi:", failure));
  }

  // What is told to each listener, so that it can be taken back.
  const listeners = new Map();

  const madoguchi = {
    open: () => call((chat) => chat.open()),
    close: () => call((chat) => chat.close()),
    setLanguage: (language) => call((chat) => (chat.language = language)),
    ask: (text) => call((chat) => chat.ask(text)),
    on(event, listener) {
      const name = nameOf(event);
      madoguchi.off(event, listener);
      const told = ({ detail }) => listener(detail);
      listeners.set(listener, { ...listeners.get(listener), [event]: told });
      launcher.addEventListener(name, told);
    },
    off(event, listener) {
      const told = listeners.get(listener)?.[event];
      if (told) {
        launcher.removeEventListener(nameOf(event), told);
        delete listeners.get(listener)[event];
      }
    },
    push: ([method, ...values]) => madoguchi[method](...values),
  };

  function nameOf(event) {
    if (!Object.hasOwn(EVENTS, event)) {
      throw new TypeError(`Madoguchi has no event ${event}; it has ${Object.keys(EVENTS).join(", ")}`);
    }
    return EVENTS[event];
  }

  window.Madoguchi = madoguchi;
  if (Array.isArray(before)) {
    before.forEach((entry) => madoguchi.push(entry));
  }
  if (script.dataset.open !== undefined && script.dataset.open !== "false") {
    madoguchi.open();
  }
  call(() => {});
})();
