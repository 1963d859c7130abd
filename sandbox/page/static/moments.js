/** Times as a reader meets them: on a bubble, between days, inside a text. */

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayThisYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayLongAgo = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const SECONDS_IN = { day: 86400, hour: 3600, minute: 60, second: 1 };

/** "14:05" */
export const timeOf = (unix) => clock.format(unix * 1000);

/** "2031-03-17" on this machine's calendar: sorts, and names a day section. */
export function dayKey(unix) {
  const date = new Date(unix * 1000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
}

/** "Today", "Yesterday", "17 March", "17 March 2019" */
export function dayName(unix, now = Date.now() / 1000) {
  if (dayKey(unix) === dayKey(now)) return "Today";
  if (dayKey(unix) === dayKey(now - SECONDS_IN.day)) return "Yesterday";
  const sameYear = new Date(unix * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  return (sameYear ? dayThisYear : dayLongAgo).format(unix * 1000);
}

/** "in 12 minutes", "3 hours ago" */
export function relativeTo(unix, now = Date.now() / 1000) {
  const away = Math.round(unix - now);
  const unit = Object.keys(SECONDS_IN).find((name) => Math.abs(away) >= SECONDS_IN[name]) ?? "second";
  return relative.format(Math.trunc(away / SECONDS_IN[unit]), unit);
}

/**
 * A date_time entity's format, `r` or `w?[dD]?[tT]?`; null keeps the text as it was written.
 * https://core.telegram.org/bots/api#date-time-entity-formatting
 */
export function formatMoment(unix, format) {
  if (!format) return null;
  if (format === "r") return relativeTo(unix);
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/t/i.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) options.second = "2-digit";
  return new Intl.DateTimeFormat("en-GB", options).format(unix * 1000);
}

/** Keeps every relative time on the page true. */
export function keepRelativeTimes() {
  setInterval(() => {
    for (const node of document.querySelectorAll("time[data-relative]")) {
      const words = relativeTo(Number(node.dataset.relative));
      if (node.textContent !== words) node.textContent = words;
    }
  }, 1000);
}
