/** Where a link leads: to the bot itself (a start payload), to a chat to share it in, outside, or nowhere. */

const SAFE = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** The address as a browser may open it, or null: `javascript:` and the like never get through. */
export function safeAddress(url) {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(candidate)) return null;
  return SAFE.has(new URL(candidate).protocol) ? candidate : null;
}

const isTelegram = ({ hostname }) => ["t.me", "telegram.me"].includes(hostname);

/** What `https://t.me/share/url?url=…&text=…` puts into the message field, null for any other address. */
export function sharedWords(url) {
  const address = safeAddress(url);
  if (!address) return null;
  const parsed = new URL(address);
  if (!isTelegram(parsed) || parsed.pathname !== "/share/url") return null;
  return ["url", "text"].map((name) => parsed.searchParams.get(name)).filter(Boolean).join("\n");
}

/** The payload of `https://t.me/<bot>?start=…` or `tg://resolve?domain=<bot>&start=…`, null for any other address. */
export function startPayload(url, username) {
  const address = safeAddress(url);
  if (!address || !username) return null;
  const parsed = new URL(address);
  const { protocol, pathname, searchParams } = parsed;
  const path = isTelegram(parsed) ? pathname.slice(1) : null;
  const name = protocol === "tg:" ? searchParams.get("domain") : path;
  return name?.toLowerCase() === username.toLowerCase() ? searchParams.get("start") : null;
}
