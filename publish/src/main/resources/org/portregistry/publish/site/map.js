// Paints the port map, TCP and UDP side by side under one view, and lets people move in it.
"use strict";
(() => {
  const { make, map } = portRegistry;
  const { CATEGORIES } = map;
  const SIDE = 256;
  const CLOSEST = 8;
  const NUMBERS_FROM = 16;
  // A port that a legend's entry points out is at least this many pixels wide.
  const SEEN = 4;
  // Cells of whole pixels look best, unless a small screen would lose more than this share to them.
  const WASTE = 0.8;
  const element = (id) => document.getElementById(id);
  const maps = ["tcp", "udp"].map((transport) => {
    const canvas = element("map-" + transport);
    return { transport, canvas, context: canvas.getContext("2d"), cells: map.cells(transport), picture: make("canvas", { width: SIDE, height: SIDE }) };
  });
  const view = { x: 0, y: 0, size: SIDE };
  let cursor = -1;
  let highlight = "";
  let ink = "";
  let palette = [];

  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    ink = style.getPropertyValue("--ink");
    const probe = make("canvas", { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    const read = (name) => {
      probe.fillStyle = style.getPropertyValue("--cell-" + name);
      probe.fillRect(0, 0, 1, 1);
      return probe.getImageData(0, 0, 1, 1).data;
    };
    const plain = read("unassigned");
    return CATEGORIES.map((name) => (highlight && highlight !== name ? plain : read(name)));
  };

  const paint = () => {
    palette = colours();
    for (const { cells, picture } of maps) {
      const context = picture.getContext("2d", { willReadFrequently: true });
      const image = context.createImageData(SIDE, SIDE);
      cells.forEach((category, port) => image.data.set(palette[category], port * 4));
      context.putImageData(image, 0, 0);
    }
    draw();
  };

  /** Returns black or white, whichever stands out more on a cell. */
  const inkOn = ([red, green, blue]) => (0.299 * red + 0.587 * green + 0.114 * blue > 125 ? "#000" : "#fff");

  const drawNumbers = ({ context, transport, cells }, pixel) => {
    context.textBaseline = "top";
    for (let y = Math.floor(view.y); y < view.y + view.size; y++) {
      for (let x = Math.floor(view.x); x < view.x + view.size; x++) {
        const port = y * SIDE + x;
        const [left, top] = [(x - view.x) * pixel, (y - view.y) * pixel];
        context.save();
        context.beginPath();
        context.rect(left, top, pixel - 2, pixel - 2);
        context.clip();
        context.fillStyle = inkOn(palette[cells[port]]);
        context.font = `${Math.round(pixel / (view.size > CLOSEST ? 3.2 : 5))}px system-ui, sans-serif`;
        context.fillText(String(port), left + 3, top + 3);
        if (view.size <= CLOSEST) {
          context.font = `${Math.round(pixel / 6)}px system-ui, sans-serif`;
          context.fillText(map.name(port, transport), left + 3, top + pixel / 2.6);
        }
        context.restore();
        context.strokeStyle = ink;
        context.globalAlpha = 0.15;
        context.strokeRect(left, top, pixel, pixel);
        context.globalAlpha = 1;
      }
    }
  };

  /** Draws the ports of the legend's chosen entry large enough to be seen. */
  const drawHighlighted = ({ context, cells }, pixel, least) => {
    const wanted = CATEGORIES.indexOf(highlight);
    const [red, green, blue] = palette[wanted];
    const size = Math.ceil(Math.max(pixel, least));
    context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
    cells.forEach((category, port) => {
      if (category === wanted) {
        const [x, y] = [(port % SIDE + 0.5 - view.x) * pixel, (Math.floor(port / SIDE) + 0.5 - view.y) * pixel];
        context.fillRect(Math.round(x - size / 2), Math.round(y - size / 2), size, size);
      }
    });
  };

  const drawOne = (one) => {
    const { canvas, context, picture } = one;
    const ratio = devicePixelRatio || 1;
    const room = canvas.parentElement.clientWidth * ratio;
    const whole = Math.floor(room / SIDE) * SIDE;
    const width = whole > room * WASTE ? whole : Math.floor(room);
    canvas.style.width = canvas.style.height = width / ratio + "px";
    if (canvas.width !== width) {
      canvas.width = canvas.height = width;
    }
    const pixel = width / view.size;
    context.imageSmoothingEnabled = false;
    context.drawImage(picture, view.x, view.y, view.size, view.size, 0, 0, width, width);
    if (highlight) {
      drawHighlighted(one, pixel, SEEN * ratio);
    }
    context.fillStyle = ink;
    context.globalAlpha = 0.45;
    for (const row of [4, 192]) {
      context.fillRect(0, Math.round((row - view.y) * pixel) - 1, width, ratio);
    }
    context.globalAlpha = 1;
    if (view.size <= NUMBERS_FROM) {
      drawNumbers(one, pixel);
    }
    if (cursor >= 0) {
      const size = Math.max(pixel, 7 * ratio);
      const [x, y] = [cursor % SIDE, Math.floor(cursor / SIDE)];
      context.strokeStyle = ink;
      context.lineWidth = 2 * ratio;
      context.strokeRect((x + 0.5 - view.x) * pixel - size / 2, (y + 0.5 - view.y) * pixel - size / 2, size, size);
      context.lineWidth = 1;
    }
  };

  const draw = () => {
    if (!element("home").hidden) {
      maps.forEach(drawOne);
    }
  };

  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const move = (x, y) => {
    view.x = clamp(x, 0, SIDE - view.size);
    view.y = clamp(y, 0, SIDE - view.size);
    for (const { canvas } of maps) {
      canvas.style.touchAction = view.size < SIDE ? "none" : "pan-y";
    }
    element("zoom-out").disabled = element("zoom-all").disabled = view.size === SIDE;
    element("zoom-in").disabled = view.size === CLOSEST;
    map.labelAxes(view);
    draw();
  };

  /** Zooms so that the cell at (x, y) stays where it is on the screen. */
  const zoom = (factor, x = view.x + view.size / 2, y = view.y + view.size / 2) => {
    const size = clamp(view.size / factor, CLOSEST, SIDE);
    const share = size / view.size;
    view.size = size;
    move(x - (x - view.x) * share, y - (y - view.y) * share);
  };

  /** Zooms in by whole steps, so that cells stay square and sharp. */
  const step = (direction) => {
    const size = 2 ** clamp(Math.round(Math.log2(view.size)) - direction, 3, 8);
    const [x, y] = cursor >= 0 ? [cursor % SIDE + 0.5, Math.floor(cursor / SIDE) + 0.5] : [view.x + view.size / 2, view.y + view.size / 2];
    view.size = size;
    move(x - size / 2, y - size / 2);
  };

  /** Shows so many cells a side around the cell at (x, y). */
  const zoomTo = (size, x, y) => {
    view.size = size;
    move(Math.floor(x - size / 2), Math.floor(y - size / 2));
  };

  const all = () => {
    view.size = SIDE;
    move(0, 0);
  };

  const say = (port) => {
    element("readout").textContent = port < 0 ? "" : maps.map(({ transport }) => map.describe(port, transport)).join(" · ");
  };

  const show = (port) => {
    cursor = port;
    const [x, y] = [port % SIDE, Math.floor(port / SIDE)];
    if (port >= 0 && (x < view.x || x >= view.x + view.size || y < view.y || y >= view.y + view.size)) {
      move(x + 0.5 - view.size / 2, y + 0.5 - view.size / 2);
    }
    say(port);
    draw();
  };

  const point = (port) => {
    view.size = Math.min(view.size, 64);
    move(port % SIDE + 0.5 - view.size / 2, Math.floor(port / SIDE) + 0.5 - view.size / 2);
    show(port);
    maps[0].canvas.focus({ preventScroll: true });
    element("maps").scrollIntoView({ block: "nearest" });
  };

  /** Lets all but one of the legend's entries pale; none where it is empty. */
  const choose = (name) => {
    highlight = name;
    paint();
  };

  Object.assign(map, { maps, view, paint, draw, zoom, zoomTo, step, all, move, show, point, choose, SIDE });
})();
