/**
 * The sandbox's HTTP interface.
 *
 * @typedef {{type: string, offset: number, length: number, url?: string, language?: string,
 *   unix_time?: number, date_time_format?: string}} Entity  offsets count UTF-16 units, as JavaScript does
 * @typedef {{text: string, kind: "callback"|"url"|"copy"|"inline"|"inline_here"|"web", value: string,
 *   style?: string}} Key
 * @typedef {{id: number, from: "bot"|"me"|"other", author?: string, via?: string, date: number,
 *   edit_date?: number, text: string, entities: Entity[], keyboard: Key[][], photo?: string, document?: {name: string, size: number, url: string},
 *   preview?: {url: string, above: boolean, large: boolean}, silent: boolean, reply_to?: number}} Message
 * @typedef {{id: number, first_name: string, username?: string, language_code: string}} Person
 * @typedef {{id: number, title: string}} Group
 * @typedef {{name: string, username: string, description: string, short_description: string}} BotCard
 * @typedef {{command: string, description: string}} Command
 */

/** The sandbox refused, or could not be reached (`status` 0). */
export class ApiError extends Error {
  /** @param {string} message @param {number} status */
  constructor(message, status) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
}

/** Why the sandbox refused: `{"error": …}` from the panel, plain text from the chat. */
function refusal(body) {
  try {
    return JSON.parse(body).error;
  } catch {
    return body; // not JSON: the words themselves
  }
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new ApiError("The sandbox does not answer. Is it still running?", 0);
  }
  const body = await response.text();
  if (!response.ok)
    throw new ApiError(refusal(body) || `${path} answered ${response.status}`, response.status);
  return body ? JSON.parse(body) : null;
}

/** @returns {Promise<any>} the JSON answer; raises ApiError */
export const get = (path) => call(path);

/** @returns {Promise<any>} the JSON answer or null; raises ApiError */
export const post = (path, body = {}) =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const EVENTS = ["history", "message", "delete", "typing", "answer", "commands", "membership"];
const RETRY_MS = 1500;

/**
 * One customer's events, for as long as the page lives; every (re)connection begins with the full history of
 * each chat: null is the private one.
 * @param {number} person
 * @param {(chat: number | null, name: string, data: any) => void} onEvent
 * @param {(online: boolean) => void} onLine
 */
export function listen(person, onEvent, onLine) {
  const source = new EventSource(`/chat/${person}/events`);
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => onEvent(null, name, JSON.parse(event.data)));
  }
  source.addEventListener("group", (event) => {
    const { chat, event: name, data } = JSON.parse(event.data);
    onEvent(chat, name, data);
  });
  source.addEventListener("open", () => onLine(true));
  source.addEventListener("error", () => {
    onLine(false);
    // The browser reconnects by itself after a broken stream, but gives up after an HTTP error.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(person, onEvent, onLine), RETRY_MS);
  });
}
