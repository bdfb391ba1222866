// One connection on which the desk tells what happens in a conversation: server-sent events over fetch, because an EventSource
// cannot send the token in a header. A connection that is lost comes back behind the last event that was seen.

// The desk sends a comment every 15 seconds. Silence for longer than two of them is a dead connection that nobody has closed.
const SILENCE = 40_000;
const DOUBTFUL = 20_000;
const LONGEST_WAIT = 30_000;
// A tab that nobody looks at lets go after this time: browsers allow few connections to one server.
const OUT_OF_SIGHT = 30_000;

export class EventStream {
  #open;
  #on;
  #last;
  #abort = null;
  #timer = 0;
  #watchdog = 0;
  #hidden = 0;
  #heard = 0;
  #failures = 0;
  #retry = 2000;
  #stopped = false;
  #wake = () => this.#comeBack();
  #sight = () => this.#seenOrNot();
  #leave = () => this.#disconnect();

  /**
   * `open(last, signal)` makes the request. `on` has event(name, data), gone() for a conversation that is no more,
   * trouble(failures) with 0 when the connection stands, and needed(): whether to stay when nobody looks. `last` is the number
   * of the event after which to begin.
   */
  constructor(open, last, on) {
    this.#open = open;
    this.#last = last;
    this.#on = on;
    addEventListener("online", this.#wake);
    addEventListener("pageshow", this.#wake);
    addEventListener("pagehide", this.#leave);
    document.addEventListener("visibilitychange", this.#sight);
    this.#connect();
    this.#seenOrNot();
  }

  stop() {
    this.#stopped = true;
    this.#disconnect();
    clearTimeout(this.#hidden);
    removeEventListener("online", this.#wake);
    removeEventListener("pageshow", this.#wake);
    removeEventListener("pagehide", this.#leave);
    document.removeEventListener("visibilitychange", this.#sight);
  }

  #disconnect() {
    clearTimeout(this.#timer);
    clearTimeout(this.#watchdog);
    this.#timer = 0;
    this.#abort?.abort();
    this.#abort = null;
  }

  /** The network or the reader is back: whatever is doubtful is tried anew without waiting. */
  #comeBack() {
    if (!this.#stopped && (!this.#abort || Date.now() - this.#heard > DOUBTFUL)) {
      this.#failures = 0;
      this.#connect();
    }
  }

  #seenOrNot() {
    clearTimeout(this.#hidden);
    if (document.visibilityState === "visible") {
      this.#comeBack();
    } else if (!this.#on.needed()) {
      this.#hidden = setTimeout(() => this.#disconnect(), OUT_OF_SIGHT);
    }
  }

  async #connect() {
    this.#disconnect();
    const abort = new AbortController();
    this.#abort = abort;
    this.#hear(abort);
    try {
      const response = await this.#open(this.#last, abort.signal);
      if (response.status === 404) {
        // A desk from before there were events: answers come with the messages, as they did.
        this.stop();
        return;
      }
      if (response.status === 401) {
        this.stop();
        this.#on.gone();
        return;
      }
      if (!response.ok) {
        throw new Error(`status ${response.status}`);
      }
      this.#on.trouble(0);
      await this.#read(response.body.getReader(), abort);
      this.#again(abort);
    } catch {
      // Aborted by ourselves, or lost: only the connection that is still wanted comes back.
      this.#again(abort);
    }
  }

  async #read(reader, abort) {
    const decoder = new TextDecoder();
    const parse = parser((event) => this.#take(event, abort), (retry) => (this.#retry = retry));
    for (;;) {
      const { done, value } = await reader.read();
      if (done || this.#abort !== abort) {
        return;
      }
      this.#hear(abort);
      this.#failures = 0;
      parse(decoder.decode(value, { stream: true }));
    }
  }

  #take({ id, name, data }, abort) {
    if (this.#abort !== abort) {
      return;
    }
    if (id !== null) {
      this.#last = id;
    }
    // "reconnect" needs nothing: the desk ends the connection, and every end comes back.
    try {
      this.#on.event(name, JSON.parse(data));
    } catch (failure) {
      console.error(failure);
    }
  }

  #hear(abort) {
    this.#heard = Date.now();
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      if (this.#abort === abort) {
        abort.abort();
        this.#again(abort);
      }
    }, SILENCE);
  }

  #again(abort) {
    if (this.#stopped || this.#abort !== abort) {
      return;
    }
    this.#disconnect();
    this.#on.trouble(++this.#failures);
    const wait = Math.min(LONGEST_WAIT, this.#retry * 2 ** (this.#failures - 1));
    // Not all at once after a restart of the desk.
    this.#timer = setTimeout(() => this.#connect(), wait * (0.5 + Math.random() / 2));
  }
}

/** Reads the format of server-sent events from pieces that may end anywhere, even between CR and LF. */
export function parser(onEvent, onRetry = () => {}) {
  let rest = "";
  let id = null;
  let name = "";
  let data = [];

  function line(text) {
    if (text === "") {
      if (data.length > 0) {
        onEvent({ id, name: name || "message", data: data.join("\n") });
      }
      id = null;
      name = "";
      data = [];
      return;
    }
    const [, field, value] = /^([^:]*):? ?([^]*)$/.exec(text);
    if (field === "data") {
      data.push(value);
    } else if (field === "event") {
      name = value;
    } else if (field === "id" && /^\d+$/.test(value)) {
      id = Number(value);
    } else if (field === "retry" && /^\d+$/.test(value)) {
      onRetry(Number(value));
    }
  }

  return (piece) => {
    rest += piece;
    for (;;) {
      // A CR at the very end may be the first half of a line's end.
      const end = /\r\n|\n|\r(?!$)/.exec(rest);
      if (!end) {
        return;
      }
      const text = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      line(text);
    }
  };
}
