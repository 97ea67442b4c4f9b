// Makes elements. Text of sources gets into the page here and only as text.
"use strict";
(() => {
  const { STATUS, TRANSPORT } = portRegistry;

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
  const link = (url, text) => (/^https?:\/\//.test(url) ? make("a", { href: url }, text) : text);

  const badge = (letter) => make("span", { className: "badge badge-" + STATUS[letter] }, STATUS[letter]);

  /** Makes a mark of a transport, coloured by its status there. */
  const transport = (row) => make("span",
      { className: "badge badge-" + STATUS[row.status], title: STATUS[row.status] + ", rank " + row.rank },
      TRANSPORT[row.transport] || "any");

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

  const place = (port, letter) => port + (TRANSPORT[letter] ? "/" + TRANSPORT[letter] : "");

  Object.assign(portRegistry, { make, link, badge, transport, references, marked, place });
})();
