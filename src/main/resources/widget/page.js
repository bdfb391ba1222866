// Decides the page's language before it is painted, and follows the chat's language switch afterwards.
(function () {
  "use strict";

  const STORED = "madoguchi-language";
  // {ja, en}: the page's title in its languages stands in the page.
  const TITLES = document.querySelector("title").dataset;

  function known(language) {
    return Object.hasOwn(TITLES, language) ? language : null;
  }

  function fromAddress() {
    return known(new URLSearchParams(location.search).get("lang") ?? "");
  }

  // Storage may be forbidden by the browser's settings; the page works without it.
  function stored() {
    try {
      return known(localStorage.getItem(STORED) ?? "");
    } catch {
      return null;
    }
  }

  function store(language) {
    try {
      localStorage.setItem(STORED, language);
    } catch {
      // the choice then lasts as long as the page
    }
  }

  function fromBrowser() {
    return known((navigator.language ?? "").slice(0, 2).toLowerCase());
  }

  function show(language) {
    document.documentElement.lang = language;
    document.title = TITLES[language];
  }

  // A reload must not go back to the language that the address named before the switch.
  function correctAddress(language) {
    const address = new URL(location.href);
    if (address.searchParams.has("lang")) {
      address.searchParams.set("lang", language);
      history.replaceState(history.state, "", address);
    }
  }

  show(fromAddress() ?? stored() ?? fromBrowser() ?? "ja");

  document.addEventListener("madoguchi-language", (event) => {
    const language = known(event.detail.language);
    if (language) {
      show(language);
      store(language);
      correctAddress(language);
    }
  });
})();
