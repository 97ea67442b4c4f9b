// Moves the port map by mouse, fingers and keys.
"use strict";
(() => {
  const { map, place } = portRegistry;
  const { maps, view, SIDE } = map;
  const DRAG = 4;
  // A finger does not hit a cell that is smaller than this many pixels: its first tap zooms.
  const FINGER = 16;
  const NEAR = 32;
  const element = (id) => document.getElementById(id);
  const tip = element("tip");
  const pointers = new Map();
  let cursor = -1;
  let dragged = false;

  const cell = ({ canvas }, event) => {
    const box = canvas.getBoundingClientRect();
    return {
      x: view.x + (event.clientX - box.left) / box.width * view.size,
      y: view.y + (event.clientY - box.top) / box.height * view.size,
    };
  };
  const portAt = (one, event) => {
    const { x, y } = cell(one, event);
    const limit = (value) => Math.min(Math.max(Math.floor(value), 0), SIDE - 1);
    return limit(y) * SIDE + limit(x);
  };
  const open = (port, transport) => (location.hash = "#" + place(port, transport));

  const hover = (one, event) => {
    cursor = portAt(one, event);
    map.show(cursor);
    if (event.pointerType === "mouse") {
      const box = element("maps").getBoundingClientRect();
      tip.textContent = map.describe(cursor, one.transport);
      tip.hidden = false;
      const left = event.clientX - box.left + 14;
      tip.style.left = Math.max(0, Math.min(left, box.width - tip.offsetWidth - 4)) + "px";
      tip.style.top = event.clientY - box.top + 18 + "px";
    }
  };

  const distance = () => {
    const [one, other] = [...pointers.values()];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };

  const moved = (one, event) => {
    const before = pointers.get(event.pointerId);
    if (!before) {
      hover(one, event);
      return;
    }
    const was = pointers.size === 2 ? distance() : 0;
    const box = one.canvas.getBoundingClientRect();
    pointers.set(event.pointerId, { ...before, x: event.clientX, y: event.clientY });
    dragged ||= Math.hypot(event.clientX - before.startX, event.clientY - before.startY) > DRAG;
    if (pointers.size === 2) {
      const { x, y } = cell(one, event);
      map.zoom(distance() / was, x, y);
    } else if (dragged) {
      tip.hidden = true;
      const scale = view.size / box.width;
      map.move(view.x - (event.clientX - before.x) * scale, view.y - (event.clientY - before.y) * scale);
    }
  };

  const KEYS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -SIDE, ArrowDown: SIDE };
  const ZOOMS = { "+": 1, "=": 1, "-": -1 };
  const pressed = (one, event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (KEYS[event.key]) {
      const next = (cursor < 0 ? 0 : cursor + KEYS[event.key] * (event.shiftKey ? 16 : 1));
      cursor = Math.min(Math.max(next, 0), SIDE * SIDE - 1);
      map.show(cursor);
    } else if (ZOOMS[event.key]) {
      map.step(ZOOMS[event.key]);
    } else if (event.key === "0") {
      map.all();
    } else if ((event.key === "Enter" || event.key === " ") && cursor >= 0) {
      open(cursor, one.transport);
    } else {
      return;
    }
    event.preventDefault();
  };

  for (const one of maps) {
    const { canvas } = one;
    canvas.addEventListener("pointerdown", (event) => {
      dragged = pointers.size > 0;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, startX: event.clientX, startY: event.clientY });
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener("pointermove", (event) => moved(one, event));
    for (const end of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(end, (event) => pointers.delete(event.pointerId));
    }
    canvas.addEventListener("pointerleave", () => (tip.hidden = true));
    canvas.addEventListener("click", (event) => {
      if (dragged) {
        return;
      }
      tip.hidden = true;
      if (event.pointerType === "touch" && canvas.getBoundingClientRect().width / view.size < FINGER) {
        const port = portAt(one, event);
        const { x, y } = cell(one, event);
        const fitting = 2 ** Math.floor(Math.log2(canvas.getBoundingClientRect().width / FINGER));
        map.zoomTo(Math.min(fitting, NEAR), x, y);
        map.show(port);
      } else {
        open(portAt(one, event), one.transport);
      }
    });
    canvas.addEventListener("wheel", (event) => {
      if (event.ctrlKey) {
        event.preventDefault();
        const { x, y } = cell(one, event);
        map.zoom(event.deltaY < 0 ? 1.25 : 0.8, x, y);
      }
    }, { passive: false });
    canvas.addEventListener("keydown", (event) => pressed(one, event));
  }
  element("zoom-in").addEventListener("click", () => map.step(1));
  element("zoom-out").addEventListener("click", () => map.step(-1));
  element("zoom-all").addEventListener("click", map.all);
  addEventListener("resize", map.draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", map.paint);
  map.legend();
  map.paint();
  map.move(0, 0);
})();
