// The pages for search engines and text browsers: one for every port that has a row, without a script.
"use strict";

const escape = (text) => String(text).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const link = (url, text) => (/^https?:\/\//.test(url) ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text));
const place = (row) => row.port + (row.transport ? "/" + row.transport : "");

const row = (one, sources) => {
  const name = one.label || one.service || "reserved";
  const names = one.evidence.map((claim) => claim.source);
  const who = [...new Set(names)].map((id) => link(sources.get(id)?.urls?.find((url) => /^https?:/.test(url)) ?? "", id)).join(", ");
  return `<article class="row status-${escape(one.status)}">
<h2>${escape(place(one))} ${escape(name)} <span class="badge badge-${escape(one.status)}">${escape(one.status)}</span></h2>
${one.description ? `<p>${escape(one.description)}</p>\n` : ""}${one.aliases?.length && one.status !== "malicious" ? `<p>Also called ${escape(one.aliases.join(", "))}.</p>\n` : ""}<p>Sources: ${who}.</p>
</article>`;
};

/** Returns the head of a page, which says the same to a browser, a search engine and a social network. */
const head = ({ title, about, url, up, base }) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escape(about)}">
<meta property="og:site_name" content="Port Registry">
<meta property="og:type" content="website">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(about)}">
<meta property="og:url" content="${escape(url)}">
<meta property="og:image" content="${escape(base)}latest/site/card.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Port Registry: what is assigned to, and found on, every port">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${escape(url)}">
<link rel="icon" href="${up}latest/site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}latest/site/theme.css">
<link rel="stylesheet" href="${up}latest/site/site.css">
<link rel="stylesheet" href="${up}latest/site/parts.css">
<title>${escape(title)}</title>
</head>
`;

/** Returns the page of a port. */
const portPage = ({ port, rows, verdict, known, sources, version, before, after, base }) => {
  const title = `Port ${port}${known ? ": " + known : ""} · Port Registry`;
  const steps = [[before, "prev", "← "], [after, "next", ""]].filter(([other]) => other !== undefined)
      .map(([other, rel, arrow]) => `<a href="${other}.html" rel="${rel}">${arrow}${other}${arrow ? "" : " →"}</a>`).join(" ");
  return head({ title, about: verdict, url: `${base}ports/${port}.html`, up: "../", base }) + `<body>
<main>
<p><a href="../latest/site/index.html">Port Registry</a> ${escape(version)}</p>
<h1>Port ${port}</h1>
<p class="verdict">${escape(verdict)}</p>
${rows.map((one) => row(one, sources)).join("\n")}
<p>${steps}</p>
<p><a href="../latest/site/index.html#${port}">Every claim, conflict and date of port ${port}</a></p>
</main>
</body>
</html>
`;
};

/** Returns the page at the root, which leads to the site. */
const rootPage = (version, base) => head({
  title: "Port Registry", about: "What is assigned to every TCP, UDP, SCTP and DCCP port, and what is found there, with its sources.", url: base, up: "", base,
}).replace("<title>", '<meta http-equiv="refresh" content="0; url=latest/site/index.html">\n<title>') + `<body>
<main><h1>Port Registry</h1><p>Release ${escape(version)}. <a href="latest/site/index.html">Search and map</a></p></main>
</body>
</html>
`;

module.exports = { portPage, rootPage, escape };
