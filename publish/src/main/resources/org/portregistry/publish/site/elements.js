// Makes elements. Text of sources gets into the page here and only as text.
"use strict";
(() => {
  /** Makes an element with properties and children; strings become text. */
  const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element && key !== "list") {
        element[key] = value;
      } else {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  };

  /** Makes a link, or the bare text where the address is none of the web's. */
  const link = (url, text) => (/^https?:\/\//.test(url) ? make("a", { href: url, rel: "noopener" }, text) : text);

  const badge = (status) => make("span", { className: "badge badge-" + status.replaceAll(" ", "-") }, status);

  /** Says in words which transports have which status: "assigned tcp udp". */
  const standing = (rows) => [...new Set(rows.map((row) => row.status))].map((status) => make("span", { className: "standing" },
      badge(status), " ", [...new Set(rows.filter((row) => row.status === status).map((row) => row.transport || "any"))].join(" ")));

  /** Makes a text in which RFCs and web addresses are links. */
  const references = (text) => {
    const parts = text.split(/(\bRFC[ -]?\d{1,5}\b|https?:\/\/[^\s;,<>"]+)/i);
    return parts.map((part, at) => {
      if (at % 2 === 0) {
        return part;
      }
      const rfc = /^RFC[ -]?0*(\d+)$/i.exec(part);
      return link(rfc ? "https://www.rfc-editor.org/rfc/rfc" + rfc[1] : part, part);
    });
  };

  /** Makes a text in which the words that were searched for are marked. */
  const marked = (text, words) => {
    const found = words.filter((word) => word).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (!found.length) {
      return [text];
    }
    return text.split(new RegExp("(" + found.join("|") + ")", "i"))
        .map((part, at) => (at % 2 ? make("mark", {}, part) : part));
  };

  /** Returns 80/tcp, or 80 where no transport is stated. */
  const place = (port, transport) => port + (transport ? "/" + transport : "");

  /** Returns "1 claim", "1,024 claims". */
  const count = (number, one) => number.toLocaleString("en") + " " + one + (number === 1 ? "" : "s");

  Object.assign(portRegistry, { make, link, badge, standing, references, marked, place, count });
})();
