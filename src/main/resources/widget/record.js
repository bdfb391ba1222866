// The conversation as a text file, made in the browser from what is shown.

/** `turns` are {at, message, reply} in their order. */
export function recordOf(turns, words, language) {
  const at = (time) => new Date(time ?? Date.now()).toLocaleString(language);
  const lines = [`${words.title} - ${at()}`, ""];
  for (const turn of turns) {
    if (turn.message) {
      lines.push(`[${words.you}] ${at(turn.at)}`, turn.message, "");
    }
    if (turn.reply?.text) {
      lines.push(...replyLines(turn.reply, words), "");
    }
  }
  // Windows' editor wants both the mark and its own ends of lines.
  return `\uFEFF${lines.join("\n").replace(/\r?\n/g, "\r\n")}`;
}

function replyLines(reply, words) {
  const { text, agent, passages = [], referrals = [] } = reply;
  const further = passages.filter((passage) => passage.text !== text);
  const sources = new Set(passages.map(({ title, url }) => [title, url].filter(Boolean).join(" ")));
  return [
    `[${agent ? words.staff(agent) : words.desk}]`,
    text,
    ...further.flatMap((passage) => ["", passage.heading, passage.text]),
    ...referrals.map(({ name, phone, hours, url }) => `- ${[name, phone, hours, url].filter(Boolean).join(" / ")}`),
    ...[...sources].filter(Boolean).map((source) => `${words.sources}: ${source}`),
  ].filter((line) => line !== undefined && line !== null);
}

/** Hands a text to the browser as a file. */
export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
