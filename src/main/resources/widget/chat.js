// <madoguchi-chat language="ja">: the help desk as an element. Plain JavaScript, no dependency, no build step.
//
// widget.js        the one script tag for other websites; launcher.js is the button and the window that it brings
// chat.js          the element: what happens when
// widget-panel.js  its frame: header, log, the field to write in; menu.js is its menu
// widget-view.js   answers, cards and messages as nodes; feedback.js stands under them
// widget-api.js    requests and retries; events.js is what the desk tells by itself
// memory.js        what outlives a reload and what the tabs of a website share
// record.js        the conversation as a file
// widget-words.js  Japanese and English
// widget-style.js  how it looks; colour.js makes a website's colour readable
//
// Attributes: language, color, greeting, questions ("one|two"); in-window where the launcher's window holds it.

import { EventStream } from "./events.js";
import { Feedback } from "./feedback.js";
import { Memory } from "./memory.js";
import { recordOf, save } from "./record.js";
import { DeskApi, newId, persist } from "./widget-api.js";
import { LONGEST, Panel } from "./widget-panel.js";
import { CustomerMessage, again, deskPageView, greetingView, noticeView, phonesView, replyView } from "./widget-view.js";
import { knownLanguage, wordsFor } from "./widget-words.js";

const DESK = new URL("./", import.meta.url);
// After so many failures in a row the customer is told; before, a connection may come back unnoticed.
const TELL_FROM = 2;

class MadoguchiChat extends HTMLElement {
  static observedAttributes = ["language", "color"];

  #api = new DeskApi(new URL("./api/", DESK));
  #memory = new Memory(DESK.origin);
  #panel = null;
  #messages = [];
  // By conversation and number: what is shown of each turn, whichever way it came.
  #turns = new Map();
  // Messages on their way, by their id: their answer may come as an event before it comes as an answer.
  #pending = new Map();
  // What to do with messages that could not be sent once the network is back.
  #stranded = new Map();
  #stream = null;
  #failures = 0;
  #current = null;
  #greetings = 0;
  // Counts up when everything is erased; what was under way before belongs to nobody any more.
  #age = 0;
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
      this.#inLine(() => this.#restore());
      return;
    }
    this.language = this.language;
    this.#panel = new Panel(this.attachShadow({ mode: "open" }), {
      onSend: (text) => this.#write(text),
      onDraft: (draft) => (this.#memory.draft = draft),
      onLanguage: (language) => (this.language = language),
      onPerson: () => this.#handOff(true),
      onStop: () => this.#handOff(false),
      onLarge: () => this.#enlarge(!this.#memory.large),
      onSave: () => this.#save(),
      onErase: () => this.#erase(),
      onClose: () => this.#tell("madoguchi-close", {}),
    });
    this.#panel.closable = this.hasAttribute("in-window");
    this.#panel.colour = this.getAttribute("color");
    this.#panel.draft = this.#memory.draft;
    this.#label();
    this.#panel.large = this.#memory.large;
    this.#memory.addEventListener("conversation", () => this.#inLine(() => this.#agree()));
    this.#memory.addEventListener("large", () => (this.#panel.large = this.#memory.large));
    addEventListener("online", () => this.#online());
    addEventListener("offline", () => this.#showConnection());
    this.#showConnection();
    this.#inLine(() => this.#start());
  }

  disconnectedCallback() {
    this.#stream?.stop();
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#panel || before === after) {
      return;
    }
    if (name === "color") {
      this.#panel.colour = after;
      return;
    }
    this.#label();
    this.#greet();
    this.#tell("madoguchi-language", { language: this.language });
  }

  /** Asks as if the customer had written it. */
  ask(text) {
    const question = String(text).trim();
    if (question.length > LONGEST) {
      this.#panel.giveBack(question);
    } else if (question !== "") {
      this.#write(question);
    }
  }

  /** The window around it was opened. */
  shown() {
    this.#panel.shown();
    this.#showLast();
  }

  /** Moves the keyboard's place in: to the field, on a phone to the title. */
  takeFocus() {
    this.#panel.focus();
  }

  /** Closes what is open within; says whether there was anything. */
  closeMenu() {
    return this.#panel.closeMenu();
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
    return this.#line;
  }

  // --- the beginning: greeting, and what was said before a reload ---

  async #start() {
    this.#panel.waiting = "loading";
    // Not awaited: a slow greeting must not hold up a message.
    this.#greet().then(() => this.#panel.loaded());
    await this.#restore();
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
      view = greetingView({ language, ...greeting, ...this.#ofThisPage(greeting) }, (message) => this.#ask(message));
    } catch (problem) {
      view = problem.refused
        ? noticeView(this.#words.refusedOrigin, ...this.#elsewhere(this.#words))
        : noticeView(this.#words.noGreeting, phonesView(this.#words), again(this.#words.reload, () => this.#greet()));
      view.classList.add("greeting");
    }
    if (mine === this.#greetings) {
      this.#panel.greet(view);
    }
  }

  /** The website's own first words and questions. */
  #ofThisPage({ suggestions }) {
    const questions = (this.getAttribute("questions") ?? "").split("|").map((question) => question.trim());
    const own = questions.filter(Boolean).map((question) => ({ label: question, message: question }));
    return { first: this.getAttribute("greeting"), suggestions: own.length > 0 ? own : suggestions };
  }

  #elsewhere(words) {
    return [deskPageView(words, DESK.href), phonesView(words)];
  }

  async #restore() {
    const conversation = this.#memory.conversation;
    if (!conversation) {
      return;
    }
    this.#current = conversation.id;
    try {
      const { turns = [], last = null, state, expires } = await persist(() => this.#api.transcript(conversation));
      if (expires && expires !== conversation.expires) {
        this.#memory.conversation = { ...conversation, expires };
      }
      const nodes = [];
      turns.forEach((turn) => this.#show(turn, conversation.id, null, (node) => nodes.push(node)));
      this.#panel.restore(nodes);
      this.#become(state ?? { name: "desk" });
      this.#listen(conversation, last);
    } catch (problem) {
      if (problem.gone) {
        this.#forget();
        this.#panel.restore([this.#goneNotice()]);
      } else {
        this.#offerRestore();
      }
    }
  }

  #forget() {
    this.#memory.conversation = null;
    this.#current = null;
    this.#stream?.stop();
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

  // --- what the desk and the other tabs tell ---

  /** Hears what happens in a conversation behind the event with the number `last`. */
  #listen(conversation, last) {
    this.#stream?.stop();
    this.#current = conversation.id;
    this.#stream = new EventStream((after, signal) => this.#api.events(conversation, after, signal), last, {
      event: (name, data) => this.#happened(name, data, conversation),
      gone: () => this.#inLine(() => this.#ended(conversation.id)),
      trouble: (failures) => {
        this.#failures = failures;
        this.#showConnection();
      },
      needed: () => ["waiting", "person"].includes(this.#panel.state.name),
    });
  }

  #happened(name, data, { id }) {
    if (id !== this.#current) {
      return;
    }
    if (name === "turn") {
      this.#panel.typing = null;
      const shown = this.#show(data, id, null, (node, after) => this.#panel.append(node, after));
      this.#reveal(shown);
    } else if (name === "state") {
      this.#become(data);
    } else if (name === "feedback") {
      this.#turns.get(keyOf(id, data.turn))?.feedback?.show(data.helpful);
    } else if (name === "typing") {
      this.#panel.typing = data;
    } else if (name === "erased") {
      this.#clear(id);
    }
  }

  #become(state) {
    const before = this.#panel.state.name;
    this.#panel.state = state;
    if (state.name !== before && (state.name === "waiting" || state.name === "person")) {
      this.#tell("madoguchi-handoff", { state: state.name, agent: state.agent ?? null });
    }
  }

  /** Its time is over, or its token no longer counts: what is on the screen stays, what comes begins anew. */
  #ended(id) {
    if (this.#current === id && this.#memory.conversation?.id === id) {
      this.#forget();
      this.#become({ name: "desk" });
      this.#panel.append(this.#goneNotice());
    }
  }

  /** Another tab has begun a conversation, gone over to another one, or erased it. */
  async #agree() {
    const conversation = this.#memory.conversation;
    if (!conversation) {
      this.#clear(this.#current);
    } else if (conversation.id !== this.#current) {
      if (this.#current !== null) {
        this.#empty();
      }
      await this.#restore();
      this.#memory.unsent.forEach((message) => this.#takeUp(message));
      this.#showLast();
    }
  }

  /** Everything of a conversation goes from the screen and from memory, once. */
  #clear(id) {
    if (id === null || this.#current !== id) {
      return;
    }
    this.#age++;
    this.#memory.unsent = [];
    this.#forget();
    this.#empty();
    this.#become({ name: "desk" });
    const notice = noticeView(this.#words.erased);
    this.#greet().then(() => this.#panel.append(notice));
  }

  #empty() {
    this.#panel.empty();
    this.#messages = [];
    this.#turns.clear();
    this.#pending.clear();
    this.#stranded.clear();
  }

  #online() {
    this.#showConnection();
    const work = [...this.#stranded.values()];
    this.#stranded.clear();
    work.forEach((resend) => resend());
  }

  #showConnection() {
    const poor = this.#failures >= TELL_FROM && this.#current !== null;
    this.#panel.connection = navigator.onLine ? (poor ? "reconnecting" : null) : "offline";
  }

  // --- turns ---

  /**
   * Shows what is not shown yet of a turn, whether it came as an answer, as an event or in the transcript. `own` is the message
   * on the screen that it answers. Gives {node, view} of a reply that is new.
   */
  #show(data, conversation, own, append) {
    const { turn, message, messageId } = data;
    const mine = own ?? this.#pending.get(messageId) ?? null;
    const known = this.#turns.get(keyOf(conversation, turn));
    const shown = known ?? { at: data.at, turn, message: message ?? mine?.text, view: mine, reply: null, feedback: null };
    this.#turns.set(keyOf(conversation, turn), shown);
    if (messageId && this.#memory.unsent.some((unsent) => unsent.messageId === messageId)) {
      this.#memory.forget({ messageId });
    }
    if (mine && shown.view && shown.view !== mine) {
      // It had arrived before, from the transcript or from another tab.
      mine.node.remove();
    }
    if (!shown.view && message) {
      shown.view = new CustomerMessage(message, null, this.#words);
      this.#messages.push(shown.view);
      append(shown.view.node);
    }
    mine?.sent();
    const reply = data.reply?.text ? { ...data.reply, turn } : null;
    if (!reply) {
      shown.view?.sent(shown.reply ? undefined : (words) => words.toStaff);
      return null;
    }
    if (shown.reply) {
      return null;
    }
    shown.view?.sent();
    shown.reply = reply;
    const node = this.#replyView(reply, shown, data.feedback);
    append(node, shown.view?.node);
    return { node, view: shown.view, reply };
  }

  #replyView(reply, shown, feedback) {
    const language = knownLanguage(reply.language ?? this.language);
    if (Feedback.suits(reply)) {
      const rate = (rating) => persist(() => this.#api.rate(this.#memory.conversation ?? {}, reply.turn, rating));
      shown.feedback = new Feedback(wordsFor(language), rate, feedback?.helpful ?? null);
    }
    return replyView({ ...reply, language }, (text) => this.#ask(text), shown.feedback?.node);
  }

  #reveal(shown) {
    if (!shown) {
      return;
    }
    const { node, view, reply } = shown;
    if (reply.outcome === "crisis" || !view) {
      // The number to call must be in sight, on the smallest screen too.
      this.#panel.reveal(node);
    } else {
      this.#panel.reveal(view.node, node);
    }
    const { outcome, language, topics, turn } = reply;
    this.#tell("madoguchi-answered", { outcome, language, topics, turn });
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
    if (this.#pending.has(message.messageId)) {
      return;
    }
    const view = new CustomerMessage(message.text, message.messageId, this.#words);
    this.#messages.push(view);
    this.#pending.set(message.messageId, view);
    this.#panel.append(view.node);
    if (message.refused === undefined) {
      this.#send(message, view);
    } else {
      this.#refuse(message, view);
    }
  }

  #send(message, view) {
    this.#stranded.delete(message.messageId);
    view.sending();
    this.#panel.settle();
    this.#panel.waiting = "waiting";
    this.#panel.reveal(view.node);
    this.#inLine(() => this.#deliver(message, view));
  }

  async #deliver(message, view) {
    const age = this.#age;
    this.#panel.waiting = "waiting";
    try {
      const reply = await persist(
        () => this.#post(message, view, age),
        (problem) => {
          this.#panel.waiting = "held";
          view.sending((words) => waitingNote(problem, words));
        },
      );
      this.#memory.forget(message);
      if (reply && age === this.#age) {
        this.#answer(reply, view);
      }
      this.#pending.delete(message.messageId);
    } catch (problem) {
      if (age === this.#age) {
        this.#fail(problem, message, view);
      }
    } finally {
      // Another message may stand in line; its own delivery shows the waiting state again.
      this.#panel.waiting = null;
    }
  }

  async #post(message, view, age) {
    if (view.isSent || age !== this.#age) {
      // Its answer has come as an event, or everything was erased: there is nothing to send any more.
      return null;
    }
    return this.#within(
      (conversation) => this.#api.send(conversation, message),
      () => view.node.before(this.#goneNotice()),
    );
  }

  /** Does something in the conversation; begins one where there is none or where it was erased or has expired. */
  async #within(work, onGone = () => {}) {
    const conversation = this.#memory.conversation ?? (await this.#open());
    const age = this.#age;
    try {
      return await work(conversation);
    } catch (problem) {
      if (!problem.gone || age !== this.#age) {
        throw problem;
      }
      // What comes now begins another one, and the customer is told that the desk has forgotten.
      const begun = await this.#open(conversation);
      onGone();
      return work(begun);
    }
  }

  #goneNotice() {
    return noticeView(this.#words.gone);
  }

  /** The conversation of all tabs, begun where there is none; `gone` is one that the desk no longer has. */
  async #open(gone = null) {
    let begun = false;
    const conversation = await this.#memory.shared(async () => {
      const { id, token, expires } = await this.#api.create(this.language);
      begun = true;
      return { id, token, expires };
    }, gone);
    // From its first event on; one that another tab has begun is shown by #agree.
    if (begun) {
      this.#listen(conversation, 0);
    }
    return conversation;
  }

  #answer(answer, view) {
    const { turn, state, conversation = this.#memory.conversation?.id, ...reply } = answer;
    if (state) {
      this.#become(state);
    }
    this.#reveal(this.#show({ turn, reply }, conversation, view, (node, after) => this.#panel.append(node, after)));
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
    const resend = () => this.#send(message, view);
    if (problem.passing) {
      this.#stranded.set(message.messageId, resend);
    }
    view.failed(
      note,
      "again",
      () => {
        this.#panel.keepFocus();
        resend();
      },
      phonesView,
    );
  }

  #refuse(message, view) {
    if (message.refused === 403) {
      view.failed((words) => words.refusedOrigin, null, null, (words) => this.#elsewhere(words));
      return;
    }
    view.failed((words) => words.rejected, "edit", () => {
      this.#memory.forget(message);
      this.#pending.delete(message.messageId);
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

  // --- the menu ---

  /** Calls a person, or takes that back. */
  async #handOff(wanted) {
    this.#panel.problem = null;
    try {
      const state = await persist(() => this.#within((conversation) => this.#api.handOff(conversation, wanted)));
      this.#become(state);
    } catch (problem) {
      if (wanted && (problem.status === 404 || problem.status === 405)) {
        // A desk that hands nothing over says in its own words what can be done.
        this.#ask(this.#words.askPerson);
      } else {
        this.#panel.problem = problem.refused ? "refusedOrigin" : "noPerson";
      }
    }
  }

  #enlarge(large) {
    this.#memory.large = large;
    this.#panel.large = large;
  }

  #save() {
    const turns = [...this.#turns.values()].sort((one, other) => one.turn - other.turn);
    if (turns.length === 0) {
      return this.#words.nothingSaid;
    }
    const day = new Date().toLocaleDateString("sv");
    save(recordOf(turns, this.#words, this.language), `madoguchi-${day}.txt`);
    return null;
  }

  /** Gives the sentence to say when it did not work. */
  async #erase() {
    const conversation = this.#memory.conversation;
    try {
      if (conversation) {
        await persist(() => this.#api.erase(conversation));
      }
    } catch (problem) {
      if (!problem.gone) {
        return this.#words.notErased;
      }
    }
    this.#panel.draft = "";
    if (conversation) {
      this.#clear(conversation.id);
    } else {
      this.#clearUnsent();
    }
    return null;
  }

  /** What was written and has never reached the desk. */
  #clearUnsent() {
    this.#age++;
    this.#memory.unsent = [];
    this.#empty();
    this.#greet();
  }
}

function keyOf(conversation, turn) {
  return `${conversation} ${turn}`;
}

function waitingNote(problem, words) {
  return problem.busy ? words.sendingLater(problem.retryAfter) : words.sendingAgain;
}

if (!customElements.get("madoguchi-chat")) {
  customElements.define("madoguchi-chat", MadoguchiChat);
}
