// Under an answer: did it help? After a no, an optional word.

import { button, element, icon } from "./widget-view.js";

const LONGEST = 500;
// A thumb, pointing up; the other is the same, turned by the sheet.
const THUMB = ["M7 11v10H3V11zM7 12l4-9c2 0 3 1 3 3l-1 4h6c2 0 2.5 1.5 2 3l-2 6c-.3 1-1 2-2.5 2H7"];
const RATED = new Set(["answer", "out-of-scope", "handoff"]);

export class Feedback {
  #words;
  #rate;
  #up;
  #down;
  #more = element("div", { class: "feedback-more" });
  #said = element("p", { class: "feedback-said", role: "status" });

  /** Whether there is anything to rate: not where somebody is in danger, nor under a greeting or a question back. */
  static suits({ outcome, turn, agent }) {
    return turn !== undefined && !agent && RATED.has(outcome);
  }

  /** `rate(rating)` sends {helpful, comment?}; its promise fails when that cannot be done. */
  constructor(words, rate, helpful = null) {
    this.#words = words;
    this.#rate = rate;
    this.#up = this.#thumb("helpful", true);
    this.#down = this.#thumb("unhelpful", false);
    // Not part of what the log reads out: the answer is what counts.
    this.node = element(
      "div",
      { class: "feedback", role: "group", "aria-label": words.wasHelpful, "aria-live": "off" },
      element("p", { class: "feedback-question", "aria-hidden": "true" }, words.wasHelpful),
      element("div", { class: "thumbs" }, this.#up, this.#down),
      this.#more,
      this.#said,
    );
    this.show(helpful);
  }

  #thumb(name, helpful) {
    const node = button(`thumb ${name}`, "", () => this.#press(helpful));
    node.append(icon(...THUMB), element("span", {}, this.#words[name]));
    return node;
  }

  /** true, false, or null for not rated. */
  show(helpful) {
    this.#up.setAttribute("aria-pressed", String(helpful === true));
    this.#down.setAttribute("aria-pressed", String(helpful === false));
    if (helpful !== false) {
      this.#more.replaceChildren();
    }
  }

  async #press(helpful) {
    this.show(helpful);
    this.#said.textContent = "";
    if (!helpful) {
      this.#askMore();
    }
    if (await this.#send({ helpful })) {
      if (helpful) {
        this.#said.textContent = this.#words.thanks;
      }
    } else {
      this.show(null);
    }
  }

  async #send(rating) {
    try {
      await this.#rate(rating);
      return true;
    } catch {
      this.#said.textContent = this.#words.notRated;
      return false;
    }
  }

  #askMore() {
    const text = element("textarea", { class: "comment", rows: "2", maxlength: LONGEST, autocomplete: "off" });
    const label = element("label", {}, this.#words.comment, text);
    const send = button("send-comment", this.#words.sendComment, async () => {
      const comment = text.value.trim();
      if (comment === "") {
        text.focus();
      } else if (await this.#send({ helpful: false, comment })) {
        this.#finish();
      }
    });
    const skip = button("skip-comment", this.#words.skipComment, () => this.#finish());
    this.#more.replaceChildren(
      label,
      element("p", { class: "comment-keys" }, this.#words.commentKeys),
      element("div", { class: "comment-buttons" }, send, skip),
    );
  }

  #finish() {
    this.#more.replaceChildren();
    this.#said.textContent = this.#words.thanks;
    // The button that was pressed is gone; the keyboard's place is the thumb it belonged to.
    this.#down.focus();
  }
}
