/** One customer's chat, with the bot or in a group: what came, what is on the screen, what can be sent. */
import { post } from "./api.js";
import { Log } from "./log.js";
import { alertBox, attempt, toast } from "./notices.js";
import { Taps } from "./keyboard.js";

const OUTSIDE = ["left", "kicked"];

/** A file as base64: the address that the browser makes of it, without what stands before the comma. */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.split(",", 2)[1] ?? ""));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

/** Fires `change` whenever something outside the log may have to be drawn again. */
export class Conversation extends EventTarget {
  #taps = new Taps();
  #links;
  membership = "member";
  commands = [];
  online = false;
  loaded = false;
  unread = 0;
  draft = "";

  /**
   * @param {import("./api.js").Person} person
   * @param {import("./api.js").Group | null} group null is the private chat with the bot
   * @param {{follow: (url: string) => boolean, offer: (words: string) => void, compose: (words: string) => void,
   *   mention: string}} links what a link or an inline button leads to
   */
  constructor(person, group, links) {
    super();
    this.person = person;
    this.group = group;
    this.#links = links;
    this.log = new Log({
      press: (button, place) => this.#taps.press(button, person.id, { ...place, ...this.#chat }),
      openLink: (url) => links.follow(url),
      sendCommand: (command) => this.send(command),
      inline: (words) => links.offer(`${links.mention} ${words}`),
      inlineHere: (words) => links.compose(`${links.mention} ${words}`),
    });
    for (const name of ["typing", "scrolled"]) this.log.addEventListener(name, () => this.#changed());
  }

  get #chat() {
    return this.group ? { chat: this.group.id } : {};
  }

  get isOpen() {
    return !this.log.node.hidden && !document.hidden;
  }

  /** The customer blocked the bot, or the group does not have it. */
  get isShut() {
    return OUTSIDE.includes(this.membership);
  }

  send(text) {
    return attempt(() => this.#post("send", { text }));
  }

  start(payload) {
    return attempt(() => this.#post("start", payload ? { payload } : {}));
  }

  /** @param {File} file */
  sendFile(file) {
    return attempt(async () => this.#post("document", { name: file.name, content: await base64(file) }));
  }

  /** Blocks the bot, or lets it in again. */
  block(blocked) {
    return attempt(() => this.#post("block", { blocked }));
  }

  /** Takes the bot into the group, makes it an admin, or throws it out. */
  admit(status) {
    return attempt(() => this.#post("membership", { status }));
  }

  /** Asks the bot for inline results; raises ApiError. */
  inline(text, offset) {
    return this.#post("inline", { text, offset });
  }

  choose(queryId, at) {
    return attempt(() => this.#post("choose", { query_id: queryId, at }));
  }

  setOnline(online) {
    this.online = online;
    this.#changed();
  }

  receive(name, data) {
    if (name === "history") this.#load(data);
    else if (name === "message") this.#put(data);
    else if (name === "delete") this.log.remove(data.id);
    else if (name === "typing") this.log.setTyping(true);
    else if (name === "answer") this.#answer(data);
    else if (name === "commands") this.#introduce(data);
    else if (name === "membership") this.membership = data.status;
    this.#changed();
  }

  #post(verb, body) {
    return post(`/chat/${this.person.id}/${verb}`, { ...body, ...this.#chat });
  }

  #load({ messages, commands, membership }) {
    Object.assign(this, { commands, membership, loaded: true });
    this.log.reset(messages);
  }

  /** A bot that has just started tells its commands, and its name with them. */
  #introduce(commands) {
    this.commands = commands;
    this.dispatchEvent(new Event("introduced"));
  }

  #put(message) {
    const isNews = message.from !== "me" && !this.log.has(message.id);
    if (isNews && !(this.isOpen && this.log.atBottom)) this.unread += 1;
    this.log.put(message);
  }

  #answer({ query_id: queryId, text, show_alert: showAlert, url }) {
    this.#taps.answered(queryId);
    if (url) this.#links.follow(url);
    if (text && this.isOpen) (showAlert ? alertBox : toast)(text);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
