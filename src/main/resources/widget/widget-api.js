// How the widget talks to the desk: requests and retries. What comes by itself is in events.js.

const TIMEOUT = 15_000;
const BACKOFF = [1000, 2000, 4000];
const BUSY_DEFAULT = 5;
const BUSY_LONGEST = 300;
const BUSY_TIMES = 5;

/** Why a request failed. Status 0: no usable answer came (network, timeout, not JSON). */
export class Problem extends Error {
  constructor(status, retryAfter = 0) {
    super(`status ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  get gone() {
    return this.status === 401;
  }

  /** The desk does not serve the website that this page belongs to. */
  get refused() {
    return this.status === 403;
  }

  get busy() {
    return this.status === 429;
  }

  get passing() {
    return this.status === 0 || this.status >= 500;
  }

  /** Sending the same again cannot help; the customer has to change the text. */
  get final() {
    return !this.passing && !this.busy && !this.gone;
  }
}

export class DeskApi {
  #base;

  constructor(base) {
    this.#base = base;
  }

  greeting(language) {
    return this.#request(`greeting?language=${encodeURIComponent(language)}`);
  }

  create(language) {
    return this.#request("conversations", { body: { language } });
  }

  transcript(conversation) {
    return this.#of(conversation, "");
  }

  send(conversation, { text, messageId }) {
    return this.#of(conversation, "/messages", { body: { text, messageId } });
  }

  rate(conversation, turn, rating) {
    return this.#of(conversation, `/turns/${encodeURIComponent(turn)}/feedback`, { body: rating });
  }

  /** Asks for a person, or takes that back. */
  handOff(conversation, wanted) {
    return this.#of(conversation, "/handoff", wanted ? { body: {} } : { method: "DELETE" });
  }

  erase(conversation) {
    return this.#of(conversation, "", { method: "DELETE" });
  }

  /** The answer whose body never ends by itself; whoever asks for it has to abort it. */
  events({ id, token }, last, signal) {
    const headers = { Accept: "text/event-stream", Authorization: `Bearer ${token}` };
    if (last !== null) {
      headers["Last-Event-ID"] = String(last);
    }
    const address = new URL(`conversations/${encodeURIComponent(id)}/events`, this.#base);
    return fetch(address, { headers, signal, credentials: "omit", cache: "no-store" });
  }

  #of({ id, token }, path, options = {}) {
    return this.#request(`conversations/${encodeURIComponent(id)}${path}`, { token, ...options });
  }

  async #request(path, { token, body, method = body ? "POST" : "GET" } = {}) {
    const abort = new AbortController();
    // The timer also covers the body: a connection may hang in the middle of it.
    const timer = setTimeout(() => abort.abort(), TIMEOUT);
    try {
      const response = await fetch(new URL(path, this.#base), {
        method,
        headers: headersFor(token, body),
        body: body && JSON.stringify(body),
        signal: abort.signal,
        credentials: "omit",
        cache: "no-store",
      });
      return await read(response);
    } catch (failure) {
      throw failure instanceof Problem ? failure : new Problem(0);
    } finally {
      clearTimeout(timer);
    }
  }
}

function headersFor(token, body) {
  const headers = { Accept: "application/json, application/problem+json" };
  if (body) {
    headers["Content-Type"] = "application/json";
  }
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  return headers;
}

async function read(response) {
  if (response.status === 204) {
    return {};
  }
  if (response.ok) {
    return response.json();
  }
  throw new Problem(response.status, secondsIn(response.headers.get("Retry-After")));
}

/** Retry-After is a number of seconds or a date. */
function secondsIn(retryAfter) {
  const seconds = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : BUSY_DEFAULT;
}

/**
 * Does the attempt again while that can help: after 1, 2 and 4 seconds when nothing came through, after Retry-After when
 * the desk is busy. `onWait` learns of each wait.
 */
export async function persist(attempt, onWait = () => {}) {
  let failures = 0;
  let refusals = 0;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      const problem = failure instanceof Problem ? failure : new Problem(0);
      const milliseconds = problem.busy ? busyWait(problem, refusals++) : problem.passing ? BACKOFF[failures++] : undefined;
      if (milliseconds === undefined) {
        throw problem;
      }
      onWait(problem);
      await pause(milliseconds, problem.passing);
    }
  }
}

/** Waits; where the network was away, no longer than until it is back. */
function pause(milliseconds, endsOnline) {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    if (endsOnline) {
      addEventListener("online", end);
    }
  });
}

function busyWait(problem, refusals) {
  return refusals < BUSY_TIMES && problem.retryAfter <= BUSY_LONGEST ? problem.retryAfter * 1000 : undefined;
}

/** An id nobody else has, also where the page is not a secure context. */
export function newId() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
