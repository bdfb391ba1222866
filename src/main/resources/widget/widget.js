// <madoguchi-chat language="ja">: the help desk as an element. Plain JavaScript, no dependency, no build step.
//
// widget.js        the element: what happens when
// widget-panel.js  its frame: header, log, the field to write in
// widget-view.js   answers, cards and messages as nodes
// widget-api.js    requests, retries, memory of this tab
// widget-words.js  Japanese and English
// widget-style.js  how it looks

import { DeskApi, Memory, newId, persist } from "./widget-api.js";
import { Panel } from "./widget-panel.js";
import { CustomerMessage, again, greetingView, noticeView, phonesView, replyView } from "./widget-view.js";
import { knownLanguage, wordsFor } from "./widget-words.js";

class MadoguchiChat extends HTMLElement {
  static observedAttributes = ["language"];

  #api = new DeskApi(new URL("./api/", import.meta.url));
  #memory = new Memory();
  #panel = null;
  #messages = [];
  #shownTurns = new Set();
  #greetings = 0;
  // One request of a conversation at a time, so that turns keep the order in which they were written.
  #line = Promise.resolve();

  get language() {
    return knownLanguage(this.getAttribute("language") ?? document.documentElement.lang.slice(0, 2));
  }

  set language(language) {
    this.setAttribute("language", language);
  }

  connectedCallback() {
    if (this.#panel) {
      return;
    }
    this.language = this.language;
    this.#panel = new Panel(this.attachShadow({ mode: "open" }), {
      onSend: (text) => this.#write(text),
      onDraft: (draft) => (this.#memory.draft = draft),
      onLanguage: (language) => (this.language = language),
    });
    this.#panel.draft = this.#memory.draft;
    this.#label();
    this.#inLine(() => this.#start());
  }

  attributeChangedCallback(name, before, after) {
    if (this.#panel && before !== after) {
      this.#label();
      this.#greet();
      this.#tell("madoguchi-language", { language: this.language });
    }
  }

  get #words() {
    return wordsFor(this.language);
  }

  #label() {
    this.#panel.label(this.language);
    this.#messages.forEach((message) => message.relabel(this.#words));
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  #inLine(work) {
    this.#line = this.#line.then(work).catch((failure) => console.error(failure));
  }

  // --- the beginning: greeting, and what was said before a reload ---

  async #start() {
    this.#panel.waiting = "loading";
    // Not awaited: a slow greeting must not hold up a message.
    this.#greet().then(() => this.#panel.loaded());
    if (this.#memory.conversation) {
      await this.#restore();
    }
    this.#memory.unsent.forEach((message) => this.#takeUp(message));
    this.#showLast();
  }

  async #greet() {
    // Only the newest request counts: the language may be switched faster than greetings come.
    const mine = ++this.#greetings;
    const language = this.language;
    let view;
    try {
      const greeting = await persist(() => this.#api.greeting(language));
      view = greetingView({ language, ...greeting }, (message) => this.#ask(message));
    } catch {
      view = noticeView(this.#words.noGreeting, phonesView(this.#words), again(this.#words.reload, () => this.#greet()));
      view.classList.add("greeting");
    }
    if (mine === this.#greetings) {
      this.#panel.greet(view);
    }
  }

  async #restore() {
    const conversation = this.#memory.conversation;
    try {
      const transcript = await persist(() => this.#api.transcript(conversation));
      const turns = transcript.turns ?? [];
      this.#panel.restore(turns.flatMap((turn) => this.#turnViews(turn, conversation)));
    } catch (problem) {
      if (problem.gone) {
        this.#memory.conversation = null;
        this.#panel.restore([this.#goneNotice()]);
      } else {
        this.#offerRestore();
      }
    }
  }

  #offerRestore() {
    const reload = again(this.#words.reload, () => {
      this.#panel.keepFocus();
      notice.remove();
      this.#inLine(() => this.#restore());
    });
    const notice = noticeView(this.#words.noTranscript, reload);
    this.#panel.restore([notice]);
  }

  #turnViews({ turn, message, reply }, conversation) {
    if (this.#alreadyShown(conversation.id, turn)) {
      return [];
    }
    const customer = new CustomerMessage(message, null, this.#words);
    this.#messages.push(customer);
    return reply?.text ? [customer.node, this.#replyView({ turn, ...reply })] : [customer.node];
  }

  // --- a message's way ---

  /** A button was pressed. While an answer is awaited a second press would ask the same twice. */
  #ask(text) {
    if (!this.#panel.waiting) {
      this.#write(text);
    }
  }

  #write(text) {
    const message = { messageId: newId(), text };
    this.#memory.keep(message);
    this.#takeUp(message);
  }

  /** Shows a message, new or from before a reload, and sends it unless the desk has refused it. */
  #takeUp(message) {
    const view = new CustomerMessage(message.text, message.messageId, this.#words);
    this.#messages.push(view);
    this.#panel.append(view.node);
    if (message.refused === undefined) {
      this.#send(message, view);
    } else {
      this.#refuse(message, view);
    }
  }

  #send(message, view) {
    view.sending();
    this.#panel.waiting = "waiting";
    this.#panel.reveal(view.node);
    this.#inLine(() => this.#deliver(message, view));
  }

  async #deliver(message, view) {
    this.#panel.waiting = "waiting";
    try {
      const reply = await persist(
        () => this.#post(message, view),
        (problem) => {
          this.#panel.waiting = "held";
          view.sending((words) => waitingNote(problem, words));
        },
      );
      this.#memory.forget(message);
      view.sent();
      this.#answer(reply, view);
    } catch (problem) {
      this.#fail(problem, message, view);
    } finally {
      // Another message may stand in line; its own delivery shows the waiting state again.
      this.#panel.waiting = null;
    }
  }

  async #post(message, view) {
    const conversation = this.#memory.conversation ?? (await this.#open());
    try {
      return await this.#api.send(conversation, message);
    } catch (problem) {
      if (!problem.gone) {
        throw problem;
      }
      // Erased or expired: the message begins another one, and the customer is told that the desk has forgotten.
      const begun = await this.#open();
      view.node.before(this.#goneNotice());
      return this.#api.send(begun, message);
    }
  }

  #goneNotice() {
    return noticeView(this.#words.gone);
  }

  async #open() {
    const { id, token } = await this.#api.create(this.language);
    this.#memory.conversation = { id, token };
    return this.#memory.conversation;
  }

  #answer(reply, view) {
    const conversation = reply.conversation ?? this.#memory.conversation?.id;
    if (reply.turn !== undefined && this.#alreadyShown(conversation, reply.turn)) {
      // It had arrived before the reload, and the transcript shows it already.
      view.node.remove();
      return;
    }
    if (reply.text) {
      const node = this.#replyView(reply);
      this.#panel.append(node, view.node);
      if (reply.outcome === "crisis") {
        // The number to call must be in sight, on the smallest screen too.
        this.#panel.reveal(node);
      } else {
        this.#panel.reveal(view.node, node);
      }
      const { outcome, language, topics, turn } = reply;
      this.#tell("madoguchi-answered", { outcome, language, topics, turn });
    }
  }

  #replyView(reply) {
    return replyView({ ...reply, language: knownLanguage(reply.language ?? this.language) }, (text) => this.#ask(text));
  }

  /** Notes the turn as shown. */
  #alreadyShown(conversation, turn) {
    const key = `${conversation} ${turn}`;
    const before = this.#shownTurns.has(key);
    this.#shownTurns.add(key);
    return before;
  }

  #fail(problem, message, view) {
    if (problem.final) {
      const refused = { ...message, refused: problem.status };
      this.#memory.keep(refused);
      this.#refuse(refused, view);
    } else {
      this.#offerAgain(problem, message, view);
    }
    // The button has just made the message longer; it must not stay below the edge.
    this.#panel.reveal(view.node);
  }

  #offerAgain(problem, message, view) {
    const note = (words) => (problem.busy ? words.busy : words.unreachable);
    const resend = () => {
      this.#panel.keepFocus();
      this.#send(message, view);
    };
    view.failed(note, "again", resend, phonesView);
  }

  #refuse(message, view) {
    view.failed((words) => words.rejected, "edit", () => {
      this.#memory.forget(message);
      view.node.remove();
      this.#panel.giveBack(message.text);
    });
  }

  #showLast() {
    const last = this.#messages.at(-1);
    if (last) {
      this.#panel.reveal(last.node, null, "instant");
    }
  }
}

function waitingNote(problem, words) {
  return problem.busy ? words.sendingLater(problem.retryAfter) : words.sendingAgain;
}

if (!customElements.get("madoguchi-chat")) {
  customElements.define("madoguchi-chat", MadoguchiChat);
}
