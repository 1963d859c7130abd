/** Where a link leads: to the bot itself (a start payload), outside, or nowhere. */

const SAFE = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** The address as a browser may open it, or null: `javascript:` and the like never get through. */
export function safeAddress(url) {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(candidate)) return null;
  return SAFE.has(new URL(candidate).protocol) ? candidate : null;
}

/** The payload of `https://t.me/<bot>?start=…` or `tg://resolve?domain=<bot>&start=…`, null for any other address. */
export function startPayload(url, username) {
  const address = safeAddress(url);
  if (!address || !username) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  const name =
    protocol === "tg:"
      ? searchParams.get("domain")
      : ["t.me", "telegram.me"].includes(hostname)
        ? pathname.slice(1)
        : null;
  return name?.toLowerCase() === username.toLowerCase() ? searchParams.get("start") : null;
}
