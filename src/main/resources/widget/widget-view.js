// Turns the desk's words into nodes. Text from the server only ever becomes text; nothing here reads HTML.

import { wordsFor } from "./widget-words.js";

/** A node: element("p", { class: "text", hidden: true }, "words", anotherNode, null). */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

export function button(className, label, onPress) {
  const node = element("button", { type: "button", class: className }, label);
  node.addEventListener("click", onPress);
  return node;
}

/** Only addresses that a browser opens as a page; a relative one has no place in an answer. */
export function safeUrl(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** "#9110" has to be written %239110: a bare # would begin a fragment and dial nothing. */
export function telephone(phone) {
  const dialled = String(phone ?? "").replace(/[^0-9+*#-]/g, "");
  return /\d/.test(dialled) ? `tel:${dialled.replaceAll("#", "%23")}` : null;
}

const SVG = "http://www.w3.org/2000/svg";

/** A picture of lines, in the colour of the words around it; read out by nobody. */
export function icon(...paths) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  for (const path of paths) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    picture.append(line);
  }
  return picture;
}

/** The greeting and its first questions. What the website says first comes before what the desk has to say, not in its place. */
export function greetingView(greeting, onSuggestion) {
  const words = wordsFor(greeting.language);
  return element(
    "article",
    { class: "item greeting", lang: greeting.language, "aria-label": words.desk },
    greeting.first ? element("p", { class: "text first" }, greeting.first) : null,
    textView(greeting.text),
    suggestionsView(greeting.suggestions, words.firstQuestions, onSuggestion),
  );
}

/** One reply: the words first, then whom to call, then the rest; in a crisis nothing else. */
export function replyView(reply, onSuggestion, feedback = null) {
  const words = wordsFor(reply.language);
  const byStaff = reply.outcome === "person" || Boolean(reply.agent);
  const author = byStaff ? words.staff(reply.agent) : words.desk;
  const attributes = {
    class: "item reply",
    lang: reply.language,
    "aria-label": author,
    "data-outcome": reply.outcome,
    "data-turn": reply.turn,
  };
  const text = textView(reply.text);
  const referrals = referralsView(reply.referrals, words);
  if (reply.outcome === "crisis") {
    return element("article", attributes, text, referrals);
  }
  if (byStaff) {
    return element("article", attributes, element("p", { class: "author" }, author), text, referrals);
  }
  const heading = reply.outcome === "clarify" ? words.choices : words.nextQuestions;
  return element(
    "article",
    attributes,
    text,
    referrals,
    detailsView(furtherPassages(reply), words),
    sourcesView(reply.passages ?? [], words),
    suggestionsView(reply.suggestions, heading, onSuggestion),
    feedback,
  );
}

function textView(text) {
  return element("p", { class: "text" }, text ?? "");
}

/** The first passage may be the lead, which already stands at the top. */
function furtherPassages({ passages = [], text }) {
  return passages.filter((passage, index) => index > 0 || (passage.heading && passage.text !== text));
}

function referralsView(referrals = [], words) {
  if (referrals.length === 0) {
    return null;
  }
  const cards = referrals.map((referral) => referralView(referral, words));
  return element("ul", { class: "referrals", "aria-label": words.referrals }, cards);
}

/** The number stands right below the name, so that it is seen first. */
function referralView(referral, words) {
  const state = words.open[referral.open];
  return element(
    "li",
    { class: "referral", "data-referral": referral.id, "data-open": state ? referral.open : null },
    element(
      "p",
      { class: "referral-name" },
      element("strong", {}, referral.name ?? ""),
      state ? element("span", { class: "chip" }, state) : null,
    ),
    callView(referral, words),
    referral.for ? element("p", { class: "referral-for" }, referral.for) : null,
    referral.hours ? element("p", { class: "referral-hours" }, element("b", {}, words.hours), " ", referral.hours) : null,
    linkView(referral.url, words.site, words, "site"),
  );
}

function callView({ phone }, words) {
  const href = telephone(phone);
  // The number keeps together where the button's words have to wrap.
  return href ? element("a", { class: "call", href }, `${words.call} `, element("span", { class: "number" }, phone)) : null;
}

function linkView(address, label, words, className) {
  const href = safeUrl(address);
  if (!href) {
    return null;
  }
  const attributes = { class: className, href, target: "_blank", rel: "noopener noreferrer" };
  return element("a", attributes, label, " ", element("span", { class: "new-tab" }, words.newTab));
}

function detailsView(passages, words) {
  if (passages.length === 0) {
    return null;
  }
  const sections = passages.map((passage) =>
    element(
      "section",
      { class: "passage", "data-origin": passage.origin },
      passage.heading ? element("h3", {}, passage.heading) : null,
      element("p", { class: "passage-text" }, passage.text),
      // Every passage carries where it comes from; the link to it stands once, below.
      element("p", { class: "passage-origin" }, originOf(passage, words)),
    ),
  );
  return element("details", { class: "more" }, element("summary", {}, words.more), sections);
}

function originOf({ origin, title }, words) {
  return [words.origins[origin], title].filter(Boolean).join(": ");
}

function sourcesView(passages, words) {
  const sources = new Map();
  for (const passage of passages) {
    if (passage.title) {
      sources.set([passage.origin, passage.title, passage.url].join("\n"), passage);
    }
  }
  if (sources.size === 0) {
    return null;
  }
  const lines = [...sources.values()].map((source) => sourceView(source, words));
  return element("div", { class: "sources" }, element("b", {}, words.sources), element("ul", {}, lines));
}

function sourceView(source, words) {
  const label = words.origins[source.origin];
  return element(
    "li",
    { class: "source", "data-origin": source.origin },
    label ? element("span", { class: "origin" }, label) : null,
    " ",
    linkView(source.url, source.title, words, "source-link") ?? source.title,
  );
}

function suggestionsView(suggestions = [], heading, onSuggestion) {
  const buttons = suggestions
    .filter(({ label, message }) => label || message)
    .map(({ label, message }) => button("suggestion", label || message, () => onSuggestion(message || label)));
  if (buttons.length === 0) {
    return null;
  }
  return element(
    "div",
    { class: "suggestions", role: "group", "aria-label": heading },
    element("p", { class: "suggestions-heading", "aria-hidden": "true" }, heading),
    buttons,
  );
}

/** Words of the widget itself in the log, with something to press or without. */
export function noticeView(text, ...more) {
  return element("div", { class: "item notice" }, element("p", {}, text), more);
}

export function again(label, onPress) {
  return button("again", label, onPress);
}

/** Whom to call when the desk itself is out of reach: a sentence of numbers cannot be tapped. */
export function phonesView(words) {
  const calls = words.phones.map(([name, phone]) =>
    element("li", {}, element("a", { href: telephone(phone) }, `${name} `, element("span", { class: "number" }, phone))),
  );
  return element("div", { class: "phones" }, element("p", {}, words.urgent), element("ul", {}, calls));
}

/** The way on where the desk does not serve this website: its own page. */
export function deskPageView(words, address) {
  return linkView(address, words.deskPage, words, "site");
}

/** What the customer wrote, and how far it has got. */
export class CustomerMessage {
  #words;
  #state = { name: "sent" };
  #stateLine = element("p", { class: "state" });
  #actions = element("div", { class: "actions" });
  #more = element("div", { class: "more-help" });
  #author = element("span", { class: "unseen" });

  constructor(text, messageId, words) {
    this.text = text;
    this.node = element(
      "div",
      { class: "item customer", "data-message-id": messageId },
      element("p", { class: "text" }, this.#author, text),
      this.#stateLine,
      this.#actions,
      this.#more,
    );
    this.relabel(words);
  }

  sending(note = (words) => words.sending) {
    this.#become({ name: "sending", note });
  }

  sent(note = (words) => words.sent) {
    this.#become({ name: "sent", note });
  }

  get isSent() {
    return this.#state.name === "sent";
  }

  /** `action` names the word on the button; `more` makes what stands below it. */
  failed(note, action, onPress, more = null) {
    this.#become({ name: "failed", note, action, onPress, more });
  }

  relabel(words) {
    this.#words = words;
    this.#become(this.#state);
  }

  #become(state) {
    this.#state = state;
    this.node.dataset.state = state.name;
    this.#author.textContent = `${this.#words.you}: `;
    const line = state.note ? state.note(this.#words) : this.#words.sent;
    if (this.#stateLine.textContent !== line) {
      this.#stateLine.textContent = line;
    }
    this.#actions.replaceChildren(
      ...(state.action ? [button(state.action, this.#words[state.action], state.onPress)] : []),
    );
    this.#more.replaceChildren(...(state.more ? [state.more(this.#words)].flat() : []));
  }
}
