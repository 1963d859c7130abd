/** One customer's private chat with the bot: what came, what is on the screen, what can be sent. */
import { listen, post } from "./api.js";
import { startPayload } from "./links.js";
import { Log } from "./log.js";
import { alertBox, attempt, toast } from "./notices.js";
import { Taps } from "./keyboard.js";

/** Fires `change` whenever something outside the log may have to be drawn again. */
export class Conversation extends EventTarget {
  #taps = new Taps();
  #bot;
  commands = [];
  blocked = false;
  online = false;
  loaded = false;
  unread = 0;
  draft = "";

  /** @param {import("./api.js").Person} person @param {import("./api.js").BotCard} bot */
  constructor(person, bot) {
    super();
    this.person = person;
    this.#bot = bot;
    this.log = new Log({
      mention: `@${bot.username}`,
      press: (button, place) => this.#taps.press(button, person.id, place),
      openLink: (url) => this.#follow(url),
      sendCommand: (command) => this.send(command),
    });
    for (const name of ["typing", "scrolled"]) this.log.addEventListener(name, () => this.#changed());
    listen(
      person.id,
      (name, data) => this.#receive(name, data),
      (online) => {
        this.online = online;
        this.#changed();
      },
    );
  }

  get isOpen() {
    return !this.log.node.hidden && !document.hidden;
  }

  send(text) {
    return attempt(() => post(`/chat/${this.person.id}/send`, { text }));
  }

  start(payload) {
    return attempt(() => post(`/chat/${this.person.id}/start`, payload ? { payload } : {}));
  }

  async block(blocked) {
    const done = await attempt(() => post(`/chat/${this.person.id}/block`, { blocked }).then(() => true));
    if (!done) return;
    this.blocked = blocked;
    this.#changed();
  }

  /** The bot's own deep links are followed here; everything else is the browser's. */
  #follow(url) {
    const payload = startPayload(url, this.#bot.username);
    if (payload === null) return false;
    this.start(payload);
    return true;
  }

  #receive(name, data) {
    if (name === "history") this.#load(data);
    else if (name === "message") this.#put(data);
    else if (name === "delete") this.log.remove(data.id);
    else if (name === "typing") this.log.setTyping(true);
    else if (name === "answer") this.#answer(data);
    else if (name === "commands") this.#introduce(data);
    this.#changed();
  }

  #load({ messages, commands, blocked }) {
    Object.assign(this, { commands, blocked, loaded: true });
    this.log.reset(messages);
  }

  /** A bot that has just started tells its commands, and its name with them. */
  #introduce(commands) {
    this.commands = commands;
    this.dispatchEvent(new Event("introduced"));
  }

  #put(message) {
    const isNews = message.from === "bot" && !this.log.has(message.id);
    if (isNews && !(this.isOpen && this.log.atBottom)) this.unread += 1;
    this.log.put(message);
  }

  #answer({ query_id: queryId, text, show_alert: showAlert, url }) {
    this.#taps.answered(queryId);
    if (url) this.#follow(url);
    if (text && this.isOpen) (showAlert ? alertBox : toast)(text);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
