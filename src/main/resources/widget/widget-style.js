// How the widget looks. A constructable sheet, because the page's CSP allows no inline style.
// Sizes are in em of a base that is never below 17px and follows the reader's own text size.

export const STYLE = new CSSStyleSheet();

STYLE.replaceSync(`
:host {
  /* Against the website's sheet: what is important in here wins over what is important out there. */
  all: initial !important;
  display: block !important;
  container-type: inline-size !important;
  direction: ltr !important;
}

:host([in-window]) {
  height: 100% !important;
}

:host([hidden]) {
  display: none !important;
}

/* Not on the host: a website's own names for its colours must not get in. */
#panel {
  --ground: #f6f9fa;
  --surface: #ffffff;
  --ink: #1b2730;
  --quiet: #495865;
  --line: #c9d5dc;
  --edge: #6f8290;
  --accent: var(--brand-light, #0b5872);
  --on-accent: var(--brand-onlight, #ffffff);
  --tint: #e4f1f6;
  --open: #0a5c33;
  --open-tint: #dff3e7;
  --closed: #4a4f55;
  --closed-tint: #e9ecee;
  --alarm: #8c2f13;
  --alarm-tint: #fdf1ea;
  --alarm-line: #c2643f;
  color-scheme: light dark;
  color: var(--ink);
  font: 400 max(17px, 1.0625rem) / 1.7 system-ui, "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP",
    "Yu Gothic UI", Meiryo, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  line-break: strict;
}

#panel.large {
  font-size: max(21px, 1.3125rem);
}

@media (prefers-color-scheme: dark) {
  #panel {
    --ground: #151d23;
    --surface: #1f2a32;
    --ink: #e9eff3;
    --quiet: #b3c0ca;
    --line: #3c4b56;
    --edge: #8496a3;
    --accent: var(--brand-dark, #8fd0e8);
    --on-accent: var(--brand-ondark, #0c2029);
    --tint: #21404d;
    --open: #9be3b8;
    --open-tint: #17402a;
    --closed: #c6ced4;
    --closed-tint: #333f48;
    --alarm: #ffc4a8;
    --alarm-tint: #3a251c;
    --alarm-line: #d98a66;
  }
}

@media (prefers-contrast: more) {
  #panel {
    --ground: #ffffff;
    --ink: #000000;
    --quiet: #000000;
    --line: #000000;
    --edge: #000000;
    --accent: #00344a;
    --on-accent: #ffffff;
    --alarm: #6d1a00;
    --alarm-line: #6d1a00;
    --closed: #000000;
    --open: #00341a;
  }
}

@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  #panel {
    --ground: #000000;
    --surface: #000000;
    --ink: #ffffff;
    --quiet: #ffffff;
    --line: #ffffff;
    --edge: #ffffff;
    --accent: #b8ecff;
    --on-accent: #000000;
    --tint: #10303c;
    --alarm: #ffd6c4;
    --alarm-line: #ffd6c4;
    --closed: #ffffff;
    --open: #c4ffd9;
  }
}

*, *::before, *::after {
  box-sizing: border-box;
}

p, ul, h2, h3 {
  margin: 0;
  padding: 0;
}

/* Whatever else a rule says about how it is laid out. */
[hidden] {
  display: none !important;
}

svg {
  flex: none;
  width: 1.4em;
  height: 1.4em;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

ul {
  list-style: none;
}

button, textarea {
  font: inherit;
  color: inherit;
}

button {
  min-height: 48px;
  cursor: pointer;
  touch-action: manipulation;
}

a {
  color: var(--accent);
  text-underline-offset: 0.2em;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* --- the frame --- */

#panel {
  display: flex;
  flex-direction: column;
  background: var(--ground);
  border: 1px solid var(--line);
  border-radius: 14px;
  overflow: clip;
}

header {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  justify-content: space-between;
  padding: 12px 14px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}

#title {
  flex: 1;
  min-width: 6em;
  font-size: 1.1em;
  line-height: 1.4;
  word-break: auto-phrase;
  text-wrap: balance;
}

#title:focus {
  outline: none;
}

#tools {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
}

.icon-button {
  display: grid;
  place-items: center;
  width: 48px;
  padding: 0;
  background: none;
  border: 1px solid var(--edge);
  border-radius: 10px;
}

#menu {
  flex-basis: 100%;
}

#menu-list {
  display: grid;
  gap: 6px;
}

.menu-item {
  padding: 6px 14px;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: 10px;
  color: var(--accent);
  line-height: 1.45;
  text-align: start;
}

.menu-item[aria-pressed="true"], .thumb[aria-pressed="true"] {
  background: var(--tint);
  border: 2px solid var(--accent);
  font-weight: 700;
}

.menu-item[aria-pressed="true"]::after, .thumb[aria-pressed="true"]::after {
  content: "✓" / "";
  margin-inline-start: auto;
  padding-inline-start: 0.5em;
}

.erase-now {
  border: 2px solid var(--alarm-line);
  color: var(--alarm);
  font-weight: 700;
}

#menu-said:not(:empty) {
  margin-top: 6px;
}

#automated {
  display: inline-block;
  margin-inline-end: 4px;
  padding: 0 8px;
  border: 1px solid var(--edge);
  border-radius: 6px;
}

#languages {
  display: flex;
  gap: 6px;
}

.language {
  padding: 0 12px;
  background: none;
  border: 1px solid var(--edge);
  border-radius: 10px;
}

.language[aria-pressed="true"] {
  background: var(--tint);
  border: 2px solid var(--accent);
  padding: 0 11px;
  font-weight: 700;
}

#note {
  flex-basis: 100%;
  line-height: 1.6;
  color: var(--quiet);
}

#scroll {
  flex: 1;
  padding: 14px;
}

#log {
  border-radius: 8px;
}

.items {
  display: flex;
  flex-direction: column;
  gap: 16px;
}

.items:not(:empty) + .items:not(:empty) {
  margin-top: 16px;
}

/* --- the field: on a phone the page scrolls, and the field stays at hand --- */

#form {
  position: sticky;
  /* A fraction of a pixel would show what passes beneath. */
  bottom: -1px;
  z-index: 1;
  padding: 10px 14px;
  background: var(--surface);
  border-top: 1px solid var(--line);
}

#field {
  display: flex;
  gap: 8px;
  align-items: flex-end;
}

#text {
  flex: 1;
  min-width: 0;
  min-height: 52px;
  max-height: min(10.5em, 35vh);
  padding: 9px 12px;
  background: var(--surface);
  border: 2px solid var(--edge);
  border-radius: 10px;
  resize: none;
  line-height: 1.6;
}

#text::placeholder {
  color: var(--quiet);
  opacity: 1;
}

#text:focus-visible {
  outline-offset: 0;
}

#text[aria-invalid="true"] {
  border-color: var(--alarm-line);
}

#send {
  flex: none;
  min-width: 76px;
  min-height: 52px;
  padding: 0 16px;
  background: var(--accent);
  border: 2px solid var(--accent);
  border-radius: 10px;
  color: var(--on-accent);
  font-weight: 700;
}

#notice:not(:empty) {
  margin-top: 6px;
  line-height: 1.5;
}

#field:has([aria-invalid="true"]) + #notice {
  color: var(--alarm);
}

/* --- who answers, and a person always in reach --- */

#handoff p {
  line-height: 1.5;
}

#handoff > p:not(:empty), #state-row:has(#state:not(:empty)) {
  margin-bottom: 8px;
}

#state-row {
  display: flex;
  gap: 8px;
  align-items: center;
}

#state {
  flex: 1;
}

#state:not(:empty) {
  padding: 8px 12px;
  background: var(--tint);
  border-left: 4px solid var(--accent);
  border-radius: 4px;
}

#typing {
  color: var(--quiet);
}

#connection, #problem {
  color: var(--alarm);
}

#below {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 14px;
  align-items: center;
}

#person, #stop-waiting {
  flex: none;
  min-height: 44px;
  padding: 2px 14px;
  background: none;
  border: 1px solid var(--edge);
  border-radius: 10px;
  color: var(--accent);
  line-height: 1.4;
}

#person {
  margin-top: 8px;
}

#keys {
  display: none;
  margin-top: 8px;
  line-height: 1.4;
  color: var(--quiet);
}

@media (hover: hover) and (pointer: fine) {
  #keys {
    display: block;
  }
}

#waiting:not(:empty) {
  display: flex;
  gap: 12px;
  align-items: center;
  margin-top: 16px;
  color: var(--quiet);
}

.dots {
  display: inline-flex;
  gap: 5px;
}

.dots i {
  width: 8px;
  height: 8px;
  border-radius: 50%;
  background: currentColor;
}

@media (prefers-reduced-motion: no-preference) {
  .dots i {
    animation: wait 1.5s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.2s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.4s;
  }
  @keyframes wait {
    0%, 70%, 100% { opacity: 0.3; }
    35% { opacity: 1; }
  }
}

/* --- what was said --- */

.greeting, .reply, .notice {
  display: flex;
  flex-direction: column;
  gap: 14px;
  padding: 16px;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 4px 14px 14px 14px;
}

.text, .passage-text, .referral-for, .referral-hours {
  white-space: pre-line;
}

.reply > .text {
  font-size: 1.15em;
  line-height: 1.65;
}

.customer {
  align-self: flex-end;
  max-width: 88%;
}

.customer .text {
  padding: 10px 14px;
  background: var(--tint);
  border-radius: 14px 14px 4px 14px;
}

.state {
  margin-top: 2px;
  line-height: 1.5;
  color: var(--quiet);
  text-align: end;
}

.customer[data-state="failed"] .text {
  border: 2px solid var(--alarm-line);
}

.customer[data-state="failed"] .state {
  margin-top: 6px;
  color: var(--alarm);
  text-align: start;
}

.again, .edit {
  align-self: flex-start;
  margin-top: 6px;
  padding: 8px 18px;
  background: var(--surface);
  border: 2px solid var(--accent);
  border-radius: 10px;
  color: var(--accent);
  font-weight: 700;
}

.notice .again {
  margin-top: 0;
}

.more-help:not(:empty) {
  margin-top: 10px;
}

.phones a {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.4em;
  align-items: center;
  min-height: 44px;
  font-weight: 700;
}

/* --- did it help --- */

.feedback {
  display: grid;
  gap: 8px;
  padding-top: 12px;
  border-top: 1px solid var(--line);
}

.feedback-question, .comment-keys {
  line-height: 1.5;
  color: var(--quiet);
}

.thumbs, .comment-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}

.thumb, .send-comment, .skip-comment {
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 4px 14px;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: 10px;
  line-height: 1.4;
}

.unhelpful svg {
  transform: rotate(180deg);
}

.send-comment {
  background: var(--accent);
  border: 2px solid var(--accent);
  color: var(--on-accent);
  font-weight: 700;
}

.feedback-more:empty, .feedback-said:empty {
  display: none;
}

.feedback-more {
  display: grid;
  gap: 8px;
}

.comment {
  display: block;
  width: 100%;
  margin-top: 4px;
  padding: 8px 12px;
  background: var(--surface);
  border: 2px solid var(--edge);
  border-radius: 10px;
  line-height: 1.6;
  resize: vertical;
}

.author {
  color: var(--quiet);
  font-weight: 700;
  line-height: 1.4;
}

/* --- whom to call --- */

.referrals {
  display: grid;
  gap: 12px;
}

.referral {
  display: grid;
  gap: 6px;
  padding: 14px;
  background: var(--ground);
  border: 1px solid var(--line);
  border-radius: 12px;
  line-height: 1.55;
}

.referral-name {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: center;
  justify-content: space-between;
}

.chip {
  padding: 1px 10px;
  background: var(--open-tint);
  border-radius: 8px;
  color: var(--open);
  font-weight: 600;
}

[data-open$="closed"] .chip {
  background: var(--closed-tint);
  color: var(--closed);
}

.referral-hours {
  color: var(--quiet);
}

.call {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.5em;
  align-items: center;
  justify-content: center;
  min-height: 52px;
  margin-block: 2px 4px;
  padding: 6px 14px;
  background: var(--accent);
  border: 2px solid var(--accent);
  border-radius: 10px;
  color: var(--on-accent);
  font-size: 1.1em;
  font-weight: 700;
  line-height: 1.4;
  text-align: center;
  text-decoration: none;
}

.number {
  white-space: nowrap;
}

/* Closed now: still to be called, but it does not push itself forward. */
[data-open$="closed"] .call {
  background: none;
  color: var(--accent);
}

.site {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.4em;
  align-items: center;
  justify-content: center;
  min-height: 44px;
}

.source-link {
  display: inline-block;
  padding: 10px 0;
}

.new-tab {
  color: var(--quiet);
}

.reply[data-outcome="handoff"] {
  border-left: 5px solid var(--accent);
}

.reply[data-outcome="crisis"] {
  border: 2px solid var(--accent);
}

.reply[data-outcome="crisis"] > .text {
  line-height: 1.6;
}

.reply[data-outcome="crisis"] .referral {
  background: var(--tint);
  border: 2px solid var(--accent);
}

.reply[data-outcome="crisis"] .referral-name {
  font-size: 1.1em;
}

.reply[data-outcome="crisis"] .call {
  min-height: 60px;
  font-size: 1.25em;
}

/* --- details and sources --- */

summary {
  display: flex;
  gap: 10px;
  align-items: center;
  min-height: 48px;
  padding: 6px 14px;
  border: 1px solid var(--edge);
  border-radius: 10px;
  color: var(--accent);
  font-weight: 700;
  cursor: pointer;
  list-style: none;
}

summary::-webkit-details-marker {
  display: none;
}

summary::before {
  content: "";
  flex: none;
  width: 9px;
  height: 9px;
  border: solid currentColor;
  border-width: 0 3px 3px 0;
  transform: translateY(-2px) rotate(45deg);
}

details[open] > summary::before {
  transform: translateY(2px) rotate(225deg);
}

.passage {
  margin-top: 18px;
}

h3 {
  font-size: 1em;
  line-height: 1.5;
}

.passage-origin {
  margin-top: 4px;
  padding-left: 10px;
  border-left: 3px solid var(--line);
  line-height: 1.5;
  color: var(--quiet);
}

.sources {
  padding-top: 12px;
  border-top: 1px solid var(--line);
  line-height: 1.55;
}

.source {
  padding: 4px 0;
}

.origin {
  display: inline-block;
  padding: 0 8px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  color: var(--quiet);
}

/* --- next questions --- */

.suggestions {
  display: grid;
  gap: 8px;
}

.suggestions-heading {
  font-weight: 700;
}

.suggestion {
  width: 100%;
  padding: 8px 14px;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: 10px;
  color: var(--accent);
  line-height: 1.45;
  text-align: start;
  word-break: auto-phrase;
}

.reply[data-outcome="clarify"] .suggestion {
  min-height: 56px;
  background: var(--tint);
  border: 2px solid var(--accent);
  color: inherit;
  font-size: 1.05em;
  font-weight: 700;
}

/* A press would not count while an answer is on its way. */
#panel:not([data-waiting=""]) .suggestion {
  opacity: 0.55;
  cursor: default;
}

@media (hover: hover) {
  .suggestion:hover, .again:hover, .edit:hover, summary:hover, .language:hover, .icon-button:hover, .menu-item:hover,
  .thumb:hover, .skip-comment:hover, #person:hover, #stop-waiting:hover {
    background: var(--tint);
  }
}

/* --- room: what the panel itself has, wherever it stands --- */

@container (max-width: 30rem) {
  #scroll, header, #form {
    padding-inline: 10px;
  }
  .greeting, .reply, .notice {
    padding: 14px 12px;
  }
  .referral {
    padding: 12px;
  }
}

/* So narrow that a number to call would be pushed out of sight by the words before it. */
@container (max-width: 22rem) {
  #form {
    padding-block: 6px;
  }
  #person {
    margin-top: 6px;
  }
  #state:not(:empty) {
    padding: 4px 8px;
  }
  /* Its two words, one below the other. */
  :host([in-window]) #title:lang(ja) {
    max-width: 5.3em;
    min-width: 0;
  }
  .hours {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .reply[data-outcome="crisis"] {
    gap: 8px;
    padding: 10px;
  }
  .reply[data-outcome="crisis"] > .text {
    font-size: 1.03em;
    line-height: 1.5;
  }
  .reply[data-outcome="crisis"] .referral {
    padding: 8px;
    line-height: 1.4;
  }
}

@container (min-width: 32rem) {
  .customer {
    max-width: 75%;
  }
  .referrals {
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
  }
  .suggestions {
    grid-template-columns: 1fr 1fr;
  }
  .suggestions-heading {
    grid-column: 1 / -1;
  }
  .reply[data-outcome="clarify"] .suggestions {
    grid-template-columns: 1fr;
  }
  .referral {
    align-content: start;
  }
}

/* Wide and tall: the panel keeps to the window and scrolls within itself. */
@media (min-width: 60rem) and (min-height: 38rem) {
  :host(:not([in-window])) #panel {
    height: min(54rem, 100vh - 7rem);
    min-height: 32rem;
  }
  :host(:not([in-window])) #scroll {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 18px;
  }
  :host(:not([in-window])) #form {
    position: static;
  }
}

/* In the launcher's window it fills the window. */
:host([in-window]) #panel {
  height: 100%;
  border: 0;
  border-radius: 0;
}

:host([in-window]) #scroll {
  overflow-y: auto;
  overscroll-behavior: contain;
}

:host([in-window]) #form {
  position: static;
  padding-bottom: max(10px, env(safe-area-inset-bottom));
}

:host([in-window]) header {
  flex-wrap: wrap;
  gap: 6px 8px;
  padding-block: 8px;
}

:host([in-window]) #title {
  font-size: 1em;
}

:host([in-window]) .language {
  padding-inline: 9px;
}

:host([in-window]) #note {
  line-height: 1.45;
}

:host([in-window]) #keys {
  display: none;
}

/* The greeting says it too; on a low screen the answer needs the room. */
@media (max-height: 46rem) {
  :host([in-window]) #privacy {
    display: none;
  }
}

/* There is room for one of the languages: the other one. */
:host([in-window]) .language[aria-pressed="true"] {
  display: none;
}

:host([in-window]) #menu {
  max-height: 60vh;
  overflow-y: auto;
}

/* So low that a fixed field would cover what is read, as on a phone held sideways or at a high zoom. */
@media (max-height: 26rem) {
  #form {
    position: static;
  }
}

@media (max-height: 32rem) {
  :host([in-window]) #panel {
    display: block;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  :host([in-window]) #scroll {
    overflow-y: visible;
  }
}

@media (forced-colors: active) {
  .dots i {
    background: CanvasText;
    forced-color-adjust: none;
  }
  .language[aria-pressed="true"], .menu-item[aria-pressed="true"], .thumb[aria-pressed="true"] {
    border-color: Highlight;
  }
  .customer .text, #state:not(:empty), .chip {
    border: 1px solid CanvasText;
  }
  .call, #send, .send-comment {
    border-color: ButtonText;
  }
}
`);
