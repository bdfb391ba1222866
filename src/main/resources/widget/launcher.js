// <madoguchi-launcher>: a button in the corner of any website, and the window with the chat that it opens. Everything stands in a
// shadow root; a website's sheet reaches neither the button nor the window.

import { colours } from "./colour.js";
import { Memory } from "./memory.js";
import "./chat.js";
import { element, icon } from "./widget-view.js";
import { knownLanguage, wordsFor } from "./widget-words.js";

const DESK = new URL("./", import.meta.url);
const PASSED_ON = ["language", "color", "greeting", "questions"];
const BUBBLE = ["M4 5h16v11H10l-5 4v-4H4z", "M8 9h8M8 12h5"];

// Below this the window takes the whole screen, as the sheet says too.
const small = matchMedia("(max-width: 40rem)");

const STYLE = new CSSStyleSheet();

STYLE.replaceSync(`
:host {
  /* What is important in here wins over what is important on the website. */
  all: initial !important;
  display: contents !important;
  direction: ltr !important;
}

*, *::before, *::after {
  box-sizing: border-box;
}

/* Without a size of its own; where the browser can, above everything that the website does to its page. */
#frame {
  position: fixed;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  margin: 0;
  padding: 0;
  overflow: visible;
  background: none;
  border: 0;
}

#launch, #window {
  --accent: var(--brand-light, #0b5872);
  --on-accent: var(--brand-onlight, #ffffff);
  --surface: #ffffff;
  --line: #c9d5dc;
  font: 700 max(17px, 1.0625rem) / 1.4 system-ui, "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP",
    "Yu Gothic UI", Meiryo, sans-serif;
}

@media (prefers-color-scheme: dark) {
  #launch, #window {
    --accent: var(--brand-dark, #8fd0e8);
    --on-accent: var(--brand-ondark, #0c2029);
    --surface: #1f2a32;
    --line: #3c4b56;
  }
}

@media (prefers-contrast: more) {
  #launch, #window {
    --line: currentColor;
  }
}

#launch {
  position: fixed;
  right: max(16px, env(safe-area-inset-right));
  bottom: max(16px, env(safe-area-inset-bottom));
  z-index: 2147483000;
  display: flex;
  gap: 10px;
  align-items: center;
  min-height: 56px;
  max-width: calc(100vw - 32px);
  padding: 8px 20px;
  background: var(--accent);
  border: 2px solid var(--on-accent);
  border-radius: 28px;
  box-shadow: 0 3px 14px rgb(0 0 0 / 0.35);
  color: var(--on-accent);
  cursor: pointer;
  touch-action: manipulation;
}

#launch[hidden] {
  display: none;
}

#launch svg {
  flex: none;
  width: 28px;
  height: 28px;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

#launch:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}

.left #launch {
  right: auto;
  left: max(16px, env(safe-area-inset-left));
}

/* A dot beside the words that say the same. */
#news:not(:empty) {
  display: flex;
  gap: 8px;
  align-items: center;
}

#news:not(:empty)::before {
  content: "";
  flex: none;
  width: 12px;
  height: 12px;
  background: currentColor;
  border-radius: 50%;
}

#window {
  position: fixed;
  inset: auto max(16px, env(safe-area-inset-right)) max(16px, env(safe-area-inset-bottom)) auto;
  z-index: 2147483000;
  width: 400px;
  max-width: calc(100vw - 32px);
  height: min(720px, calc(100vh - 32px));
  max-height: none;
  margin: 0;
  padding: 0;
  overflow: clip;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 16px;
  box-shadow: 0 8px 40px rgb(0 0 0 / 0.35);
  font-weight: 400;
}

#window:focus {
  outline: none;
}

.left #window {
  inset-inline: max(16px, env(safe-area-inset-left)) auto;
}

@media (max-width: 40rem) {
  #window, .left #window {
    inset: 0;
    width: 100%;
    max-width: none;
    height: 100%;
    border: 0;
    border-radius: 0;
  }
}

@media (prefers-reduced-motion: no-preference) {
  #window[open] {
    animation: rise 0.18s ease-out;
  }
  @keyframes rise {
    from { opacity: 0; translate: 0 12px; }
  }
}
`);

class MadoguchiLauncher extends HTMLElement {
  #frame = element("div", { id: "frame", popover: "manual" });
  #words = element("span");
  #news = element("span", { id: "news", role: "status" });
  #button = element("button", { id: "launch", type: "button", "aria-haspopup": "dialog" });
  #window = element("dialog", { id: "window", tabindex: "-1" });
  #chat = null;
  #before = null;
  #unread = false;

  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    this.#button.append(icon(...BUBBLE), this.#words, this.#news);
    this.#button.addEventListener("click", () => this.open());
    this.#window.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#escape();
    });
    this.#window.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) {
        event.preventDefault();
        this.#escape();
      }
    });
    // A phone's own gesture for going back may close it without asking.
    this.#window.addEventListener("close", () => this.#closed());
    this.#frame.className = this.getAttribute("position") === "left" ? "left" : "right";
    this.#frame.append(this.#button, this.#window);
    this.#paint();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [STYLE];
    root.append(this.#frame);
    this.#frame.showPopover?.();
    this.addEventListener("madoguchi-close", () => this.close());
    this.addEventListener("madoguchi-language", (event) => this.#label(event.detail.language));
    this.addEventListener("madoguchi-answered", () => this.#answered());
    this.#label(this.language);
    small.addEventListener("change", () => this.#refit());
    visualViewport?.addEventListener("resize", () => this.#fit());
    visualViewport?.addEventListener("scroll", () => this.#fit());
    // Somebody who has already asked hears of new answers; for all others the website stays as light as it was.
    if (new Memory(DESK.origin).conversation) {
      this.#begin();
    }
  }

  get language() {
    return this.#chat?.language ?? knownLanguage(this.getAttribute("language") ?? document.documentElement.lang.slice(0, 2));
  }

  set language(language) {
    this.setAttribute("language", knownLanguage(language));
    if (this.#chat) {
      this.#chat.language = knownLanguage(language);
    } else {
      this.#label(this.language);
      this.#tell("madoguchi-language", { language: this.language });
    }
  }

  get isOpen() {
    return this.#window.open;
  }

  open() {
    if (this.isOpen) {
      return;
    }
    this.#begin();
    this.#before = document.activeElement;
    this.#show();
    this.#button.hidden = true;
    this.#tellNews(false);
    this.#chat.shown();
    this.#chat.takeFocus();
    this.#tell("madoguchi-opened");
  }

  close() {
    if (!this.isOpen) {
      return;
    }
    this.#window.close();
    this.#closed();
  }

  #closed() {
    if (this.isOpen || !this.#button.hidden) {
      return;
    }
    this.#button.hidden = false;
    // Back to where the reader was: on the website's own button, or on ours.
    const before = this.#before;
    if (before && before !== document.body && before !== this && before.isConnected) {
      before.focus();
    } else {
      this.#button.focus();
    }
    this.#tell("madoguchi-closed");
  }

  ask(text) {
    this.open();
    this.#chat.ask(text);
  }

  #begin() {
    if (!this.#chat) {
      this.#chat = document.createElement("madoguchi-chat");
      this.#chat.setAttribute("in-window", "");
      for (const name of PASSED_ON) {
        if (this.hasAttribute(name)) {
          this.#chat.setAttribute(name, this.getAttribute(name));
        }
      }
      this.#window.append(this.#chat);
    }
  }

  /** On a small screen nothing else is to be seen, so nothing else can be reached. */
  #show() {
    if (small.matches) {
      this.#window.showModal();
    } else {
      this.#window.show();
    }
    this.#fit();
  }

  /** The screen was turned, or the window made smaller. */
  #refit() {
    if (this.isOpen) {
      const focused = this.#chat.shadowRoot.activeElement;
      this.#window.close();
      this.#show();
      (focused ?? this.#window).focus();
    }
  }

  /** The keyboard of a phone covers a part of the page and makes it no smaller. Enlarging with two fingers is left alone. */
  #fit() {
    const { height, offsetTop, scale } = visualViewport ?? {};
    const covered = this.isOpen && small.matches && scale < 1.05 && innerHeight - height > 50;
    this.#window.style.height = covered ? `${height}px` : "";
    this.#window.style.top = covered ? `${offsetTop}px` : "";
    this.#window.style.bottom = covered ? "auto" : "";
  }

  #escape() {
    if (!this.#chat.closeMenu()) {
      this.close();
    }
  }

  #answered() {
    if (!this.isOpen) {
      this.#tellNews(true);
    }
  }

  #tellNews(unread) {
    this.#unread = unread;
    this.#news.textContent = unread ? wordsFor(this.language).newReply : "";
    this.#words.hidden = unread;
  }

  #label(language) {
    const words = wordsFor(language);
    this.#frame.lang = language;
    this.#words.textContent = words.openChat;
    this.#window.setAttribute("aria-label", words.title);
    this.#tellNews(this.#unread);
  }

  #paint() {
    const found = colours(this.getAttribute("color"));
    for (const name of ["light", "onLight", "dark", "onDark"]) {
      this.#frame.style.setProperty(`--brand-${name.toLowerCase()}`, found?.[name] ?? null);
    }
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get("madoguchi-launcher")) {
  customElements.define("madoguchi-launcher", MadoguchiLauncher);
}
