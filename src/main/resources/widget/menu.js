// What is rarely needed: a person, larger text, the conversation as a file, erasing it.

import { button, element, icon } from "./widget-view.js";

const LINES = ["M4 7h16M4 12h16M4 17h16"];

export class Menu {
  #words;
  #on;
  #asking = false;
  #list = element("div", { id: "menu-list" });
  #said = element("p", { id: "menu-said", role: "status" });
  #items;

  /** `on` has person(), large(), save() and erase(); save and erase give the sentence to say when they did not work. */
  constructor(on) {
    this.#on = on;
    this.button = button("icon-button", icon(...LINES), () => (this.isOpen ? this.close() : this.#open()));
    this.button.id = "menu-button";
    this.button.setAttribute("aria-controls", "menu");
    this.#items = {
      person: button("menu-item", "", () => this.#leave(on.person)),
      larger: button("menu-item", "", () => on.large()),
      download: button("menu-item", "", () => this.#say(on.save())),
      erase: button("menu-item", "", () => this.#ask(true)),
    };
    this.node = element("div", { id: "menu", hidden: true }, this.#list, this.#said);
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) {
        // Only the menu closes, not the window around it.
        event.stopPropagation();
        event.preventDefault();
        this.close();
      }
    });
    this.#show();
  }

  get isOpen() {
    return !this.node.hidden;
  }

  label(words) {
    this.#words = words;
    this.button.setAttribute("aria-label", words.menu);
    this.button.title = words.menu;
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-label", words.menu);
    for (const [name, item] of Object.entries(this.#items)) {
      item.textContent = words[name];
    }
    this.#ask(this.#asking, false);
  }

  set large(large) {
    this.#items.larger.setAttribute("aria-pressed", String(large));
  }

  #open() {
    this.node.hidden = false;
    this.#show();
    this.#items.person.focus();
  }

  close(focus = true) {
    this.node.hidden = true;
    this.#said.textContent = "";
    this.#ask(false, false);
    if (focus) {
      this.button.focus();
    }
  }

  #leave(work) {
    this.close();
    work();
  }

  #show() {
    this.button.setAttribute("aria-expanded", String(this.isOpen));
  }

  #say(sentence) {
    this.#said.textContent = sentence ?? "";
  }

  /** Asks once before everything is erased. The harmless button has the focus. */
  #ask(asking, focus = true) {
    this.#asking = asking;
    this.#show();
    if (!asking) {
      this.#list.replaceChildren(...Object.values(this.#items));
      if (focus) {
        this.#items.erase.focus();
      }
      return;
    }
    const not = button("menu-item keep", this.#words.eraseNot, () => this.#ask(false));
    const now = button("menu-item erase-now", this.#words.eraseNow, async () => {
      const problem = await this.#on.erase();
      if (problem) {
        this.#say(problem);
      } else {
        this.close();
      }
    });
    this.#list.replaceChildren(element("p", { id: "erase-ask" }, this.#words.eraseAsk), now, not);
    not.setAttribute("aria-describedby", "erase-ask");
    if (focus) {
      not.focus();
    }
  }
}
