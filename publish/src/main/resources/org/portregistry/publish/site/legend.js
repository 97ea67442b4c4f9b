// The map's words: what its colours mean, and the numbers beside it.
"use strict";
(() => {
  const { make, map } = portRegistry;
  const SIDE = 256;
  const MARKS = 4;

  /** Writes the first port of some rows and what some columns add to it. */
  map.labelAxes = (view) => {
    for (const axis of document.querySelectorAll(".axis")) {
      const isRows = axis.classList.contains("rows");
      axis.replaceChildren(...Array.from({ length: MARKS }, (_, at) => {
        const cell = Math.round((isRows ? view.y : view.x) + at / MARKS * view.size);
        const mark = make("span", {}, isRows ? String(cell * SIDE) : "+" + cell);
        mark.style[isRows ? "top" : "left"] = at / MARKS * 100 + "%";
        return mark;
      }));
    }
  };

  /** Fills the legend; a click on an entry shows where its ports are. */
  map.legend = () => {
    const legend = document.getElementById("legend");
    let chosen = "";
    legend.append(...map.CATEGORIES.map((name, number) => {
      const count = (one) => one.cells.filter((cell) => cell === number).length.toLocaleString("en");
      const button = make("button", { type: "button", ariaPressed: "false" },
          make("span", { className: "swatch swatch-" + name }), map.TITLES[name] + " ",
          make("span", { className: "n" }, map.maps.map(count).join(" · ")));
      button.addEventListener("click", () => {
        chosen = chosen === name ? "" : name;
        for (const other of legend.querySelectorAll("button")) {
          other.ariaPressed = String(other === button && chosen !== "");
        }
        map.choose(chosen);
      });
      return make("li", {}, button);
    }));
  };
})();
