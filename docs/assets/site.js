/* The search of the site, and the choice of its version. */
(() => {
  "use strict";

  const root = new URL("..", document.currentScript.src);
  const header = document.querySelector(".md-header__inner");

  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const load = (path) =>
    new Promise((resolve, reject) => {
      const script = make("script", { src: new URL(path, root) });
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });

  /* --- search */

  const SILENT = new Set("a an and are can do does for from have how i in is it me my of on or the to what when which with you your".split(" "));

  const stem = (term) => {
    const low = term.toLowerCase();
    if (SILENT.has(low)) return null;
    return low.length > 4 ? low.replace(/(ing|ed|es|s|e)$/, "") : low.replace(/s$/, "");
  };

  let engine = null;
  const exact = new Map();
  const subjects = new Set();

  /* A name as programs and replies spell it, and no word of a language: data:trip, doorsState, RateLimited, 403; or a
     word that no guide is about. */
  const isName = (question) => /^\S+$/.test(question) && (/[a-z][A-Z]|[\d_:.]/.test(question) || !subjects.has(stem(question)));

  const prepare = async () => {
    await Promise.all([load("assets/minisearch.js"), load("assets/searched.js")]);
    engine = new window.MiniSearch({
      fields: ["t", "s", "k", "x"],
      storeFields: ["t", "s", "u", "x"],
      processTerm: stem,
      tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean),
    });
    engine.addAll(window.SEARCHED.map((record, id) => ({ ...record, id })));
    for (const { t, k } of window.SEARCHED.filter((record) => record.k && record.w > 1)) {
      for (const word of `${t} ${k}`.split(/\s+/)) subjects.add(stem(word));
    }
    for (const [id, record] of window.SEARCHED.entries()) {
      for (const name of record.n) exact.set(name.toLowerCase(), [...(exact.get(name.toLowerCase()) ?? []), id]);
    }
  };

  /* An error as people say it: "missing scope error". */
  const saidError = (question) => (/\s(error|exception)$/i.test(question) ? question.replace(/\s(error|exception)$/i, "").replace(/\s/g, "") : "");

  const find = (question) => {
    const options = {
      boost: { k: 8, t: 5, s: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      weights: { prefix: 0.4, fuzzy: 0.1 },
      boostDocument: (id) => window.SEARCHED[id].w,
    };
    const strict = engine.search(question, { ...options, combineWith: "AND" });
    const found = strict.length ? strict : engine.search(question, options);
    const name = isName(question) ? question : saidError(question);
    const ids = exact.get(name.toLowerCase()) ?? [];
    const titled = [...window.SEARCHED.entries()].filter(([, each]) => !each.s && each.t.toLowerCase() === question.toLowerCase());
    const byWeight = (some) => [...some].sort((a, b) => window.SEARCHED[b].w - window.SEARCHED[a].w);
    const first = new Set([...byWeight(titled.map(([id]) => id)), ...byWeight(ids)]);
    const named = [...first].map((id) => ({ ...window.SEARCHED[id], id, terms: [] }));
    return [...named, ...found.filter((each) => !first.has(each.id))];
  };

  const excerpt = (text, terms) => {
    const low = text.toLowerCase();
    const places = terms.map((term) => low.indexOf(term)).filter((place) => place >= 0);
    const start = Math.max(0, Math.min(...(places.length ? places : [0])) - 40);
    return (start ? "… " : "") + text.slice(start, start + 150) + (text.length > start + 150 ? " …" : "");
  };

  const input = make("input", {
    type: "search",
    id: "ask",
    "aria-label": "Search the documentation",
    placeholder: "Search: position, 403, doorsState …",
    autocomplete: "off",
  });
  const told = make("p", { role: "status", class: "ask__told" });
  const list = make("ol", { class: "ask__found" });
  const close = make("button", { type: "button", "aria-label": "Close the search" }, "×");
  const dialog = make("dialog", { class: "ask", "aria-label": "Search" }, make("div", { class: "ask__line" }, input, close), told, list);
  const button = make("button", { type: "button", class: "ask__open", "aria-keyshortcuts": "/" }, "Search");

  const show = async () => {
    const question = input.value.trim();
    if (!engine) await (show.preparing ??= prepare());
    if (question !== input.value.trim()) return;
    const found = question ? find(question) : [];
    told.textContent = question ? (found.length ? `${found.length} results` : "Nothing found.") : "";
    list.replaceChildren(
      ...found.slice(0, 25).map((each) => {
        const link = make("a", { href: new URL(each.u, root) }, make("b", {}, each.s ? `${each.t}: ${each.s}` : each.t));
        return make("li", {}, link, make("small", {}, excerpt(each.x, each.terms)));
      }),
    );
  };

  const open = () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    show();
  };

  button.addEventListener("click", open);
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("input", show);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if ((event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    if (event.key === "Escape") dialog.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === input && links.length) links[0].click();
    if (!step || !links.length) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    (links[next] ?? input).focus();
  });
  header.append(button);
  document.body.append(dialog);

  /* --- version */

  const version = document.querySelector("meta[name=package-version]").content;
  const versions = make("select", { "aria-label": "Version of the package", class: "version" }, make("option", {}, version));
  versions.addEventListener("change", () => location.assign(new URL(`../${versions.value}/`, root)));
  header.append(versions);
  if (location.protocol.startsWith("http")) {
    fetch(new URL("../versions.json", root))
      .then((reply) => (reply.ok ? reply.json() : []))
      .then((known) => {
        const others = known.filter((each) => each !== version).map((each) => make("option", {}, each));
        versions.append(...others);
      })
      .catch(() => {});
  }
})();
