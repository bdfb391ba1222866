// What outlives a reload. The conversation's key belongs to the website that shows the widget: its tabs share it, no other site
// can read it, and it goes when it expires. Drafts and messages not yet answered belong to one tab.

export class Memory extends EventTarget {
  #key;
  #conversation = null;
  #tab = { draft: "", unsent: [] };

  /** `desk` is the desk's origin: a website may talk to more than one. Tells of "conversation" and "large" when another tab has changed it. */
  constructor(desk) {
    super();
    this.#key = `madoguchi:${desk}`;
    this.#conversation = this.#stored();
    Object.assign(this.#tab, parsed(read(() => sessionStorage.getItem(this.#key))));
    addEventListener("storage", (event) => this.#changedElsewhere(event));
  }

  /** {id, token, expires}, or null. */
  get conversation() {
    if (this.#conversation && expired(this.#conversation)) {
      this.conversation = null;
    }
    return this.#conversation;
  }

  set conversation(conversation) {
    this.#conversation = conversation;
    this.#write(this.#key, conversation && JSON.stringify(conversation));
  }

  /**
   * The conversation that all tabs share; begun where there is none. Of two tabs that begin at the same moment the second takes
   * over what the first has begun. `found` is null or the conversation that was in the way and is no longer valid.
   */
  shared(begin, found = null) {
    const work = async () => {
      // Another tab may have written a moment ago, and its event may not have arrived yet.
      const stored = this.#stored();
      if (stored && stored.id !== found?.id) {
        this.#conversation = stored;
        return stored;
      }
      if (this.conversation === null || found) {
        this.conversation = await begin();
      }
      return this.conversation;
    };
    // Only pages that came encrypted have locks; elsewhere two beginnings at one moment are two conversations.
    return navigator.locks ? navigator.locks.request(this.#key, work) : work();
  }

  get draft() {
    return this.#tab.draft;
  }

  set draft(draft) {
    this.#keep({ draft });
  }

  get unsent() {
    return this.#tab.unsent;
  }

  set unsent(unsent) {
    this.#keep({ unsent });
  }

  /** Keeps a message, or what changed about it, until it is forgotten. */
  keep(message) {
    this.unsent = [...this.#without(message), message];
  }

  forget(message) {
    this.unsent = this.#without(message);
  }

  /** Whether everything is written larger. */
  get large() {
    return read(() => localStorage.getItem(`${this.#key}:large`)) === "yes";
  }

  set large(large) {
    this.#write(`${this.#key}:large`, large ? "yes" : null);
  }

  #without({ messageId }) {
    return this.unsent.filter((other) => other.messageId !== messageId);
  }

  #stored() {
    const stored = parsed(read(() => localStorage.getItem(this.#key)));
    if (typeof stored?.id !== "string" || typeof stored.token !== "string") {
      return null;
    }
    if (expired(stored)) {
      this.#write(this.#key, null);
      return null;
    }
    return stored;
  }

  #changedElsewhere({ key }) {
    // null: everything of this site was cleared
    if (key === this.#key || key === null) {
      this.#conversation = this.#stored();
      this.dispatchEvent(new Event("conversation"));
    }
    if (key === `${this.#key}:large` || key === null) {
      this.dispatchEvent(new Event("large"));
    }
  }

  #keep(change) {
    Object.assign(this.#tab, change);
    read(() => sessionStorage.setItem(this.#key, JSON.stringify(this.#tab)));
  }

  #write(key, value) {
    read(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)));
  }
}

function expired({ expires }) {
  return Date.parse(expires) <= Date.now();
}

/** Storage may be forbidden by the browser's settings or be full: what is kept then lasts as long as the page. */
function read(access) {
  try {
    return access();
  } catch {
    return null;
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
