// What the widget itself says. Answers, greetings and questions come from the server.

const JA = {
  title: "迷惑メール相談窓口",
  automated: "自動応答",
  privacy: "パスワード・カード番号・口座番号・お名前は書かないでください。",
  languages: "表示する言語",
  log: "相談のやりとり",
  you: "あなた",
  desk: "窓口の自動応答",
  field: "相談したいこと",
  placeholder: "ここに書いてください",
  send: "送信",
  keys: "Enterで送信、Shift+Enterで改行",
  waiting: "お調べしています",
  loading: "読み込んでいます",
  sending: "送信しています",
  sendingAgain: "つながりにくいようです。もう一度送っています",
  sendingLater: (seconds) => `混み合っています。${seconds}秒ほどたったら自動で送ります`,
  sent: "送信済み",
  held: "少しお待ちください",
  unreachable: "送れませんでした。文章は消えていません。少し待ってから、下のボタンを押してください。",
  busy: "混み合っていて送れませんでした。文章は消えていません。少し待ってから、下のボタンを押してください。",
  urgent: "お急ぎのときは、お電話ください。",
  phones: [
    ["消費者ホットライン", "188"],
    ["警察相談専用電話", "#9110"],
  ],
  gone: "前のご相談は、もう表示できません。ここからは新しいご相談になりますので、起きたことをもう一度書いてください。",
  rejected: "このままではお受けできませんでした。文章は消えていません。",
  again: "再送する",
  edit: "書き直す",
  noGreeting: "ご案内を読み込めませんでした。相談はこのまま書いていただけます。",
  noTranscript: "これまでのやりとりを読み込めませんでした。",
  reload: "もう一度読み込む",
  left: (count) => `あと${count}文字書けます`,
  tooLong: (limit, over) => `一度に送れるのは${grouped(limit)}文字までです。${over}文字減らすか、2回に分けてください。文章は消えません。`,
  referrals: "相談できる窓口",
  call: "電話する",
  site: "ホームページを見る",
  newTab: "(新しいタブ)",
  hours: "受付時間",
  open: { open: "受付中", "usually-open": "受付中(目安)", closed: "時間外", "usually-closed": "時間外(目安)" },
  more: "くわしく",
  sources: "出典",
  origins: { "support-document": "公式の案内", "public-authority": "公的機関の案内" },
  firstQuestions: "よくあるご相談",
  nextQuestions: "続けて聞く",
  choices: "選んでください",
};

const EN = {
  title: "Spam mail help desk",
  automated: "Automated",
  privacy: "Do not type passwords, card or account numbers, or your name.",
  languages: "Display language",
  log: "Conversation",
  you: "You",
  desk: "Automated help desk",
  field: "Your question",
  placeholder: "Write here",
  send: "Send",
  keys: "Enter sends, Shift+Enter starts a new line",
  waiting: "Looking this up",
  loading: "Loading",
  sending: "Sending",
  sendingAgain: "The connection seems poor. Sending again",
  sendingLater: (seconds) => `The desk is busy. This is sent by itself in about ${seconds} seconds`,
  sent: "Sent",
  held: "One moment, please",
  unreachable: "This could not be sent. Your text is not lost. Please wait a little, then press the button below.",
  busy: "The desk is very busy and this could not be sent. Your text is not lost. Please wait a little, then press the button below.",
  urgent: "If it is urgent, please call (in Japanese).",
  phones: [
    ["Consumer Hotline", "188"],
    ["Police consultation line", "#9110"],
  ],
  gone: "The earlier conversation is no longer there. This is a new one, so please tell us again what happened.",
  rejected: "This could not be accepted as it is. Your text is not lost.",
  again: "Try again",
  edit: "Edit the text",
  noGreeting: "The introduction could not be loaded. You can still write your question.",
  noTranscript: "The conversation so far could not be loaded.",
  reload: "Load again",
  left: (count) => `${count} characters left`,
  tooLong: (limit, over) =>
    `One message can have up to ${grouped(limit)} characters. Please take out ${over}, or send it in two parts. Your text stays here.`,
  referrals: "Who can help",
  call: "Call",
  site: "Visit the website",
  newTab: "(new tab)",
  hours: "Hours",
  open: {
    open: "Open now",
    "usually-open": "Usually open now",
    closed: "Closed now",
    "usually-closed": "Usually closed now",
  },
  more: "More about this",
  sources: "Source",
  origins: { "support-document": "Official guidance", "public-authority": "Public authority" },
  firstQuestions: "Common questions",
  nextQuestions: "Ask next",
  choices: "Please choose",
};

const WORDS = { ja: JA, en: EN };

function grouped(number) {
  return number.toLocaleString("en");
}

/** The languages on the switch: code, and what each is called by those who speak it. */
export const LANGUAGES = [
  ["ja", "日本語"],
  ["en", "English"],
];

/** "ja" or "en"; Japanese where nothing else is known. */
export function knownLanguage(language) {
  return Object.hasOwn(WORDS, language ?? "") ? language : "ja";
}

export function wordsFor(language) {
  return WORDS[knownLanguage(language)];
}
