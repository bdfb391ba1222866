// The widget's frame: header with the language switch and the menu, the log, and the field to write in.

import { colours } from "./colour.js";
import { Menu } from "./menu.js";
import { STYLE } from "./widget-style.js";
import { button, element, icon } from "./widget-view.js";
import { LANGUAGES, knownLanguage, wordsFor } from "./widget-words.js";

export const LONGEST = 4000;
const TELL_FROM = 3700;
// How far down, at most, a reply begins: a part of what is seen.
const REPLY_BEGINS = 0.3;
// Typing is told now and then; after this time without word it has stopped.
const TYPING = 6000;
const CROSS = ["M6 6l12 12M18 6L6 18"];

// On a phone Enter makes a new line, as everywhere else on it.
const desktop = matchMedia("(hover: hover) and (pointer: fine)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class Panel {
  #words;
  #waiting = null;
  #greeting = null;
  #onSend;
  #onDraft;
  #state = { name: "desk" };
  #connection = null;
  #typing = 0;

  #title = element("h2", { id: "title", tabindex: "-1" });
  #automated = element("span", { id: "automated" });
  #privacy = element("span", { id: "privacy" });
  #languages = element("div", { id: "languages", role: "group" });
  #history = element("div", { class: "items", id: "history" });
  #live = element("div", { class: "items", id: "live" });
  #log = element("div", { id: "log", role: "log", "aria-live": "polite", tabindex: "0" }, this.#history, this.#live);
  #waitingText = element("span");
  #waitingLine = element("div", { id: "waiting", role: "status" });
  #scroll = element("div", { id: "scroll" }, this.#log, this.#waitingLine);
  #label = element("label", { for: "text", class: "unseen" });
  #text = element("textarea", { id: "text", rows: "1", autocomplete: "off", "aria-describedby": "privacy notice" });
  #send = element("button", { id: "send", type: "submit" });
  #notice = element("p", { id: "notice", role: "status" });
  #keys = element("p", { id: "keys" });
  #stateText = element("p", { id: "state", role: "status" });
  #typingText = element("p", { id: "typing" });
  #connectionText = element("p", { id: "connection", role: "status" });
  #problemText = element("p", { id: "problem", role: "status" });
  #stop = element("button", { id: "stop-waiting", type: "button", hidden: true });
  #person = element("button", { id: "person", type: "button" });
  #close = element("button", { id: "close", type: "button", class: "icon-button", hidden: true });
  #menu;
  #frame;

  constructor(root, { onSend, onDraft, onLanguage, onPerson, onStop, onLarge, onSave, onErase, onClose }) {
    this.#onSend = onSend;
    this.#onDraft = onDraft;
    this.#menu = new Menu({ person: onPerson, large: onLarge, save: onSave, erase: onErase });
    this.#person.addEventListener("click", onPerson);
    this.#stop.addEventListener("click", onStop);
    this.#close.append(icon(...CROSS));
    this.#close.addEventListener("click", onClose);
    for (const [language, name] of LANGUAGES) {
      const choice = button("language", name, () => {
        onLanguage(language);
        this.#keepOnLanguages();
      });
      choice.lang = language;
      choice.dataset.language = language;
      this.#languages.append(choice);
    }
    this.#frame = element(
      "section",
      { id: "panel", "aria-labelledby": "title" },
      element(
        "header",
        {},
        this.#title,
        element("div", { id: "tools" }, this.#languages, this.#menu.button, this.#close),
        this.#menu.node,
        element("p", { id: "note" }, this.#automated, " ", this.#privacy),
      ),
      this.#scroll,
      this.#form(),
    );
    root.adoptedStyleSheets = [STYLE];
    root.append(this.#frame);
  }

  #form() {
    const form = element(
      "form",
      { id: "form", novalidate: true },
      element("div", { id: "handoff" }, element("div", { id: "state-row" }, this.#stateText, this.#stop), this.#typingText, this.#connectionText, this.#problemText),
      this.#label,
      element("div", { id: "field" }, this.#text, this.#send),
      this.#notice,
      element("div", { id: "below" }, this.#person, this.#keys),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener("input", () => this.#typed());
    this.#text.addEventListener("keydown", (event) => this.#key(event));
    return form;
  }

  label(language) {
    const words = wordsFor(language);
    this.#words = words;
    this.#frame.lang = knownLanguage(language);
    this.#title.textContent = words.title;
    this.#menu.label(words);
    this.#close.setAttribute("aria-label", words.close);
    this.#close.title = words.close;
    this.#person.textContent = words.person;
    this.#stop.textContent = words.stopWaiting;
    this.problem = null;
    this.state = this.#state;
    this.connection = this.#connection;
    this.#privacy.textContent = words.privacy;
    this.#languages.setAttribute("aria-label", words.languages);
    this.#log.setAttribute("aria-label", words.log);
    this.#label.textContent = words.field;
    this.#text.placeholder = words.placeholder;
    this.#send.textContent = words.send;
    this.#keys.textContent = words.keys;
    for (const choice of this.#languages.children) {
      choice.setAttribute("aria-pressed", String(choice.dataset.language === this.#frame.lang));
    }
    this.#typed();
    this.waiting = this.#waiting;
  }

  /** In the small window only the other language is offered; the keyboard's place goes to it. */
  #keepOnLanguages() {
    const hidden = [...this.#languages.children].find((choice) => choice.matches(":focus") && choice.offsetParent === null);
    if (hidden) {
      (hidden.nextElementSibling ?? hidden.previousElementSibling).focus();
    }
  }

  // --- how it looks ---

  /** In the launcher's window there is a way to close it. */
  set closable(closable) {
    this.#close.hidden = !closable;
  }

  set large(large) {
    this.#frame.classList.toggle("large", large);
    this.#menu.large = large;
    this.#grow();
  }

  /** The website's colour; with null its own. */
  set colour(wanted) {
    const found = colours(wanted);
    for (const name of ["light", "onLight", "dark", "onDark"]) {
      this.#frame.style.setProperty(`--brand-${name.toLowerCase()}`, found?.[name] ?? null);
    }
  }

  /** It has just become visible: what depends on sizes could not be done before. */
  shown() {
    this.#grow();
  }

  focus() {
    // On a phone the keyboard would cover the greeting.
    (desktop.matches ? this.#text : this.#title).focus();
  }

  // --- who answers ---

  /** {name, agent, hours, text}: "desk", "waiting", "person" or "closed". */
  get state() {
    return this.#state;
  }

  set state(state) {
    const before = this.#state.name;
    this.#state = state;
    const words = this.#words;
    const language = this.#frame.lang;
    this.#frame.dataset.state = state.name;
    const sentence = state.text?.[language] ?? words.handoff[state.name]?.(state.agent) ?? "";
    // "Back at the desk" is news only to somebody who was not there.
    const news = state.name !== "desk" || state.text || before !== "desk" || this.#stateText.textContent !== "";
    const hours = state.name === "waiting" && state.hours ? ` ${words.staffHours(state.hours)}` : "";
    if (this.#stateText.textContent !== (news ? sentence + hours : "")) {
      this.#stateText.replaceChildren(...(news ? [sentence, hours && element("span", { class: "hours" }, hours)] : []));
    }
    this.#automated.textContent = state.name === "person" ? words.staff(state.agent) : words.automated;
    const focused = [this.#stop, this.#person].some((one) => one.matches(":focus"));
    this.#stop.hidden = state.name !== "waiting";
    this.#person.hidden = state.name === "waiting" || state.name === "person";
    if (focused) {
      // The button that was pressed has gone; the keyboard's place goes to what stands for it now.
      [this.#stop, this.#person, this.#text].find((one) => !one.hidden).focus();
    }
    this.typing = null;
  }

  /** What was said about who answers is over once the customer goes on. */
  settle() {
    if (this.#state.name === "desk") {
      say(this.#stateText, "");
    }
    this.problem = null;
  }

  /** null, or {agent} who is writing. */
  set typing(typing) {
    clearTimeout(this.#typing);
    this.#typingText.textContent = typing ? this.#words.typing(typing.agent) : "";
    if (typing) {
      this.#typing = setTimeout(() => (this.typing = null), TYPING);
    }
  }

  /** null, "offline" or "reconnecting". */
  set connection(connection) {
    this.#connection = connection;
    say(this.#connectionText, connection ? this.#words[connection] : "");
  }

  /** null, or the name of the word for what could not be done. */
  set problem(problem) {
    say(this.#problemText, problem ? this.#words[problem] : "");
  }

  closeMenu() {
    const open = this.#menu.isOpen;
    if (open) {
      this.#menu.close();
    }
    return open;
  }

  // --- the field ---

  get draft() {
    return this.#text.value;
  }

  set draft(draft) {
    this.#text.value = draft;
    this.#onDraft(draft);
    if (this.#words) {
      this.#typed();
    }
  }

  /** Puts a text back to be changed, after what has been typed since. */
  giveBack(text) {
    this.draft = [this.draft, text].filter(Boolean).join("\n");
    this.#text.focus();
  }

  #key(event) {
    // 229: Safari sends the Enter that ends a conversion after the composition's end.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing && desktop.matches) {
      event.preventDefault();
      this.#submit();
    }
  }

  #submit() {
    const text = this.draft.trim();
    if (text === "" || text.length > LONGEST) {
      this.#text.focus();
      return;
    }
    // First taken over, then cleared: whatever goes wrong in between, the text is still there.
    this.#onSend(text);
    this.draft = "";
  }

  #typed() {
    this.#onDraft(this.draft);
    const length = this.draft.trim().length;
    const over = length > LONGEST;
    // No maxlength attribute: it would cut a pasted text without a word.
    this.#notice.textContent = over
      ? this.#words.tooLong(LONGEST, length - LONGEST)
      : length >= TELL_FROM
        ? this.#words.left(LONGEST - length)
        : "";
    this.#text.setAttribute("aria-invalid", String(over));
    this.#grow();
  }

  #grow() {
    this.#text.style.height = "auto";
    const borders = this.#text.offsetHeight - this.#text.clientHeight;
    this.#text.style.height = `${this.#text.scrollHeight + borders}px`;
  }

  // --- the log ---

  /** null, "waiting", "held" or "loading": the word that is shown. */
  get waiting() {
    return this.#waiting;
  }

  set waiting(waiting) {
    this.#waiting = waiting;
    this.#frame.dataset.waiting = waiting ?? "";
    this.#waitingText.textContent = waiting ? this.#words[waiting] : "";
    const dots = element("span", { class: "dots", "aria-hidden": "true" }, element("i"), element("i"), element("i"));
    this.#waitingLine.replaceChildren(...(waiting ? [this.#waitingText, dots] : []));
  }

  loaded() {
    if (this.#waiting === "loading") {
      this.waiting = null;
    }
  }

  /** Shows a greeting: in the place of the last one while nothing was said since, else at the end. */
  greet(view) {
    const old = this.#greeting;
    if (old && (old === this.#lastItem() || old.classList.contains("notice"))) {
      old.replaceWith(view);
    } else if (old) {
      this.#live.append(view);
    } else {
      this.#history.prepend(view);
    }
    this.#greeting = view;
  }

  /** Nothing was said yet. */
  empty() {
    if (this.#log.querySelector(":focus")) {
      this.keepFocus();
    }
    this.#history.replaceChildren();
    this.#live.replaceChildren();
    this.#greeting = null;
  }

  #lastItem() {
    return this.#live.lastElementChild ?? this.#history.lastElementChild;
  }

  /** What was said before a reload is not read out again. */
  restore(nodes) {
    this.#log.setAttribute("aria-live", "off");
    this.#history.append(...nodes);
    setTimeout(() => this.#log.setAttribute("aria-live", "polite"), 500);
  }

  /** Appends a node, or puts it after the message that it belongs to. */
  append(node, after = null) {
    if (after) {
      after.after(node);
    } else {
      this.#live.append(node);
    }
  }

  /** Brings a message to the top, or its reply where a long message would push the reply's beginning out of sight. */
  reveal(message, reply = null, behavior = calm.matches ? "instant" : "smooth") {
    const within = getComputedStyle(this.#scroll).overflowY === "auto";
    const room = (within ? this.#scroll.clientHeight : innerHeight) * REPLY_BEGINS;
    const low = reply && reply.getBoundingClientRect().top - message.getBoundingClientRect().top > room;
    const [node, above] = low ? [reply, room] : [message, 12];
    if (within) {
      const distance = node.getBoundingClientRect().top - this.#scroll.getBoundingClientRect().top;
      this.#scroll.scrollBy({ top: distance - above, behavior });
    } else {
      node.style.scrollMarginTop = `${above}px`;
      node.scrollIntoView({ block: "start", behavior });
    }
  }

  /** For a button that goes away when pressed: the keyboard's place stays in the log. */
  keepFocus() {
    this.#log.focus({ preventScroll: true });
  }
}

/** A live region speaks whatever is put into it, also the same words again. */
function say(node, sentence) {
  if (node.textContent !== sentence) {
    node.textContent = sentence;
  }
}
