/** A customer: their private chat with the bot, the groups they are in, and what a link leads to. */
import { listen } from "./api.js";
import { chooseChat } from "./chooser.js";
import { Conversation } from "./conversation.js";
import { sharedWords, startPayload } from "./links.js";

/** Fires `open` with a conversation and words for its message field in `detail`. */
export class Customer extends EventTarget {
  #bot;

  /**
   * @param {import("./api.js").Person} person
   * @param {import("./api.js").Group[]} groups
   * @param {import("./api.js").BotCard} bot
   */
  constructor(person, groups, bot) {
    super();
    this.person = person;
    this.#bot = bot;
    const [privately, ...inGroups] = [null, ...groups].map((group) => this.#conversation(group));
    this.privately = privately;
    this.groups = inGroups;
    listen(
      person.id,
      (chat, name, data) => this.#at(chat)?.receive(name, data),
      (online) => this.chats.forEach((one) => one.setOnline(online)),
    );
  }

  get chats() {
    return [this.privately, ...this.groups];
  }

  #at(chat) {
    return this.chats.find(({ group }) => (group?.id ?? null) === chat);
  }

  #conversation(group) {
    const conversation = new Conversation(this.person, group, {
      mention: `@${this.#bot.username}`,
      follow: (url) => this.#follow(url),
      offer: (words) => this.#offer(words),
      compose: (words) => this.#open(conversation, words),
    });
    return conversation;
  }

  #open(conversation, words) {
    this.dispatchEvent(new CustomEvent("open", { detail: { conversation, words } }));
  }

  /** The bot's own links and shared ones are followed here; everything else is the browser's. */
  #follow(url) {
    const shared = sharedWords(url);
    if (shared !== null) {
      this.#offer(shared);
      return true;
    }
    const payload = startPayload(url, this.#bot.username);
    if (payload === null) return false;
    this.#open(this.privately, null);
    // As in Telegram: a link without a payload opens the chat, and says nothing in it.
    if (payload || this.privately.log.isEmpty) this.privately.start(payload);
    return true;
  }

  /** Which chat are these words for? */
  async #offer(words) {
    const conversation = await chooseChat(this.chats, this.#bot.name);
    if (conversation) this.#open(conversation, words);
  }
}
