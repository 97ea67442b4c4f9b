// Draws small bar charts. A chart has a name that says what it shows; the numbers themselves stand in text beside it.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const HEIGHT = 24;
  const BAR = 2;
  const GAP = 0.4;

  const shape = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    return element;
  };

  /** Makes a chart with a bar per value. A value above 0 is always seen; scale makes small values taller. */
  portRegistry.bars = (name, values, scale = (share) => share) => {
    const most = Math.max(...values, 1);
    const svg = shape("svg", { viewBox: `0 0 ${values.length * BAR} ${HEIGHT}`, preserveAspectRatio: "none", class: "bars", role: "img", "aria-label": name });
    values.forEach((value, at) => {
      const height = value ? Math.max(1, Math.round(scale(value / most) * HEIGHT)) : 0;
      svg.append(shape("rect", { x: at * BAR, y: HEIGHT - height, width: BAR - GAP, height }));
    });
    return svg;
  };
})();
