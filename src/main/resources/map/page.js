"use strict";
(() => {
  const map = document.getElementById("map");
  const svg = document.getElementById("picture");
  const text = document.getElementById("text");
  const none = document.getElementById("none");
  const find = document.getElementById("find");
  const met = document.getElementById("met");
  const list = document.getElementById("list");
  const boxes = [...svg.querySelectorAll(".box")];
  const lines = [...svg.querySelectorAll(".line")];
  const articles = [...text.querySelectorAll("article")];
  const whole = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let view;
  let chosen = null;

  // What of the picture is seen.
  const show = next => {
    view = next;
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
  };
  const room = () => map.getBoundingClientRect();
  const fit = () => show({ x: 0, y: 0, ...whole });
  const scale = () => Math.min(room().width / view.width, room().height / view.height);
  const zoom = (by, at) => {
    const size = Math.min(4, Math.max(0.05, scale() * by));
    const factor = scale() / size;
    const point = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    show({
      x: point.x - (point.x - view.x) * factor,
      y: point.y - (point.y - view.y) * factor,
      width: view.width * factor,
      height: view.height * factor,
    });
  };
  const move = (x, y) => show({ ...view, x: view.x + x / scale(), y: view.y + y / scale() });
  const place = box => {
    const { e, f } = box.transform.baseVal.consolidate().matrix;
    const rect = box.querySelector("rect");
    return { x: e, y: f, width: rect.width.baseVal.value, height: rect.height.baseVal.value };
  };
  // At a size at which it can be read, with the box in the middle where it would be outside.
  const reveal = box => {
    if (scale() < 0.7) {
      zoom(1 / scale());
    }
    const at = place(box);
    const inside = at.x > view.x && at.y > view.y && at.x + at.width < view.x + view.width && at.y + at.height < view.y + view.height;
    if (!inside) {
      show({ ...view, x: at.x + at.width / 2 - view.width / 2, y: at.y + at.height / 2 - view.height / 2 });
    }
  };
  // A page as wide as the map begins readable, at its top; one that fits is shown whole.
  const begin = () => {
    fit();
    if (scale() < 0.7) {
      const size = Math.min(1, Math.max(0.7, room().width / whole.width));
      const width = room().width / size;
      const first = svg.querySelector(".box.begins") || boxes[0];
      const at = place(first);
      const x = width > whole.width ? (whole.width - width) / 2 : Math.min(Math.max(0, at.x + at.width / 2 - width / 2), whole.width - width);
      show({ x, y: Math.max(0, at.y - 24), width, height: room().height / size });
    } else if (scale() > 1.25) {
      zoom(1.25 / scale());
    }
  };

  const listed = () => document.body.classList.contains("list");
  const choose = (id, focus) => {
    const article = document.getElementById(id);
    if (!article || !articles.includes(article)) {
      return false;
    }
    chosen = boxes.find(box => box.dataset.id === id);
    boxes.forEach(box => box.classList.toggle("chosen", box === chosen));
    lines.forEach(line => line.classList.toggle("chosen", line.dataset.from === id || line.dataset.to === id));
    none.hidden = true;
    articles.forEach(other => { other.hidden = !listed() && other !== article; });
    if (!listed()) {
      text.scrollTop = 0;
      reveal(chosen);
    } else {
      article.scrollIntoView();
    }
    if (focus) {
      article.querySelector("h2").focus({ preventScroll: !listed() });
    }
    history.replaceState(null, "", "#" + id);
    return true;
  };
  const asList = on => {
    document.body.classList.toggle("list", on);
    list.setAttribute("aria-pressed", String(on));
    articles.forEach(article => { article.hidden = !on && article.id !== (chosen && chosen.dataset.id); });
    none.hidden = on || chosen !== null;
  };

  boxes.forEach(box => {
    box.addEventListener("click", () => { if (!dragged) choose(box.dataset.about, false); });
    box.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(box.dataset.about, true);
      }
    });
    box.addEventListener("focus", () => { if (box.matches(":focus-visible")) reveal(box); });
  });
  text.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && choose(decodeURIComponent(link.hash.slice(1)), true)) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && chosen && !listed()) {
      chosen.focus();
    }
  });

  let from = null;
  let dragged = false;
  map.addEventListener("pointerdown", event => { from = { x: event.clientX, y: event.clientY }; dragged = false; });
  window.addEventListener("pointermove", event => {
    if (from && (dragged || Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4)) {
      dragged = true;
      move(from.x - event.clientX, from.y - event.clientY);
      from = { x: event.clientX, y: event.clientY };
    }
  });
  window.addEventListener("pointerup", () => { from = null; });
  map.addEventListener("wheel", event => {
    event.preventDefault();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    zoom(Math.exp(-event.deltaY / 400), at);
  }, { passive: false });
  map.addEventListener("keydown", event => {
    const steps = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] };
    if (steps[event.key]) {
      move(...steps[event.key]);
    } else if (event.key === "+" || event.key === "=") {
      zoom(1.25);
    } else if (event.key === "-" || event.key === "−") {
      zoom(0.8);
    } else if (event.key === "0") {
      fit();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.getElementById("in").addEventListener("click", () => zoom(1.25));
  document.getElementById("out").addEventListener("click", () => zoom(0.8));
  document.getElementById("fit").addEventListener("click", fit);
  list.addEventListener("click", () => asList(!listed()));

  const words = new Map(articles.map(article => [article.id, article.textContent.toLowerCase()]));
  const found = () => boxes.filter(box => box.classList.contains("found"));
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    map.classList.toggle("searching", wanted !== "");
    boxes.forEach(box => box.classList.toggle("found", wanted !== "" && (words.get(box.dataset.id) || "").includes(wanted)));
    if (listed()) {
      articles.forEach(article => { article.hidden = wanted !== "" && !words.get(article.id).includes(wanted); });
    }
    const count = found().length;
    met.textContent = wanted === "" ? "" : count === 1 ? "1 box" : `${count} boxes`;
  });
  document.getElementById("search").addEventListener("submit", event => {
    event.preventDefault();
    const all = found();
    if (all.length > 0) {
      const next = all[(all.indexOf(chosen) + 1) % all.length];
      choose(next.dataset.id, false);
    }
  });

  articles.forEach(article => { article.hidden = true; });
  begin();
  choose(decodeURIComponent(location.hash.slice(1)), false);
})();
