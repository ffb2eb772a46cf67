/* The planner: ticks become scopes, calls and lines of Python. */
(() => {
  "use strict";

  const SHOWN = 40;
  const apis = window.CONNECTED_CAR;
  const page = document.getElementById("planner");
  const chosen = { api: "b2c", ticked: new Set() };

  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const which = make("select", { id: "planner-api" });
  which.append(...Object.entries(apis).filter(([, api]) => api.paths.length).map(([name, api]) => make("option", { value: name }, api.title)));
  const words = make("input", { type: "search", id: "planner-words", placeholder: "level, position, chargingRate, horn …", autocomplete: "off" });
  const count = make("p", { role: "status", id: "planner-count" });
  const list = make("fieldset", { id: "planner-list" });
  /* Read out after each tick; the whole plan would be too much to listen to. */
  const told = make("p", { role: "status", id: "planner-told" });
  const result = make("section", { id: "planner-result", "aria-label": "The plan" });
  page.append(
    make("div", { class: "tool__line" }, make("label", { for: "planner-api" }, "API "), which),
    make("div", { class: "tool__line" }, make("label", { for: "planner-words" }, "What does it need? "), words),
    count,
    list,
    told,
    result,
  );

  /* Everything that can be ticked: members of replies, and what commands and monitors ask for. */
  const choices = (api) => {
    /* Of several calls that bring the same thing the one that needs least, of a vehicle before of a fleet. */
    const rank = (each) => [each.required.length, each.method.startsWith("vehicles.") ? 0 : 1, each.call.length];
    const less = (a, b) => rank(a).map((value, at) => value - rank(b)[at]).find((value) => value) ?? 0;
    const calls = (root) => api.operations.filter((each) => each.reads && each.root === root).sort(less);
    const members = api.paths.map((each) => ({
      key: each.python,
      text: each.says || each.python,
      find: `${each.path} ${each.python} ${each.says}`.toLowerCase(),
      path: each,
      operations: calls(each.path.split(".")[0]).slice(0, 1),
      field: { name: each.python, scopes: each.scopes },
    }));
    const asked = api.operations.flatMap((operation) =>
      Object.entries(operation.asked).map(([name, scopes]) => ({
        key: `${operation.method}:${name}`,
        text: operation.method === "remotes.send" ? `Command: ${name}` : `${operation.method} that asks for ${name}`,
        find: `${operation.method} command ${name} ${operation.id}`.toLowerCase(),
        operations: [operation],
        field: { name, scopes },
      })),
    );
    const whole = api.operations.map((operation) => ({
      key: operation.method,
      text: `The call ${operation.method}`,
      find: `call ${operation.method} ${operation.id}`.toLowerCase(),
      operations: [operation],
    }));
    return [...members, ...asked, ...whole];
  };

  const known = Object.fromEntries(Object.entries(apis).map(([name, api]) => [name, choices(api)]));

  const readAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (apis[asked.get("api")]?.paths.length) chosen.api = asked.get("api");
    const keys = new Set(known[chosen.api].map((each) => each.key));
    chosen.ticked = new Set(asked.getAll("need").filter((key) => keys.has(key)));
    which.value = chosen.api;
  };

  const writeAddress = () => {
    const asked = new URLSearchParams([["api", chosen.api], ...[...chosen.ticked].map((key) => ["need", key])]);
    history.replaceState(null, "", `#${asked}`);
  };

  const showList = () => {
    const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const all = known[chosen.api];
    const found = all.filter((each) => asked.every((word) => each.find.includes(word)));
    const ticked = all.filter((each) => chosen.ticked.has(each.key));
    const others = found.filter((each) => !chosen.ticked.has(each.key)).slice(0, SHOWN);
    const left = found.filter((each) => !chosen.ticked.has(each.key)).length - others.length;
    count.textContent = `${found.length} of ${all.length} match${left ? `; ${left} more are not shown, type a word` : ""}`;
    list.replaceChildren(
      make("legend", {}, "What the app needs"),
      ...[...ticked, ...others].map((each) => {
        const box = make("input", { type: "checkbox", value: each.key });
        box.checked = chosen.ticked.has(each.key);
        return make("label", { class: "tool__choice" }, box, make("span", {}, each.text, " ", make("code", {}, each.path ? each.path.path : each.key)));
      }),
    );
  };

  const quoted = (values) => `[${values.map((each) => JSON.stringify(each)).join(", ")}]`;

  const program = (operations, fields, scopes) => {
    const lines = [
      `from connected_car import ${chosen.api}`,
      "",
      `plan = ${chosen.api}.scopes.plan(`,
      `    ${quoted(operations.map((each) => each.method))},`,
      `    ${quoted(fields.map((each) => each.name))},`,
      ")",
      'url = auth.authorization_url(scopes=plan, redirect_uri="https://app.example/signed-in")',
      "",
      `with ${chosen.api}.Client(auth=auth) as client:`,
      ...(scopes.length ? [`    client = client.require(${scopes.map((each) => JSON.stringify(each)).join(", ")})`] : []),
      ...operations.map((each) => `    ${each.call}`),
    ];
    return lines.join("\n");
  };

  const showPlan = () => {
    const api = apis[chosen.api];
    const ticked = known[chosen.api].filter((each) => chosen.ticked.has(each.key));
    if (!ticked.length) {
      told.textContent = "Nothing is ticked yet.";
      result.replaceChildren();
      return;
    }
    const operations = [...new Set(ticked.flatMap((each) => each.operations))];
    const fields = ticked.filter((each) => each.field).map((each) => each.field);
    const plan = window.planScopes(api, operations, fields);
    const says = new Map(api.scopes.map((each) => [each.name, each.says]));
    const scopes = plan.map((each) =>
      make("li", {}, make("code", {}, each.scope), ` ${says.get(each.scope) || ""}`, make("small", {}, ` (${each.reasons.join("; ")}${each.declared ? "" : "; not declared by the API, so the server may refuse to grant it"})`)),
    );
    const members = ticked.filter((each) => each.path).map(({ path }) => {
      const drives = path.drives.length ? path.drives.join(", ") : path.known ? "all drive types" : "nobody says which drive types";
      const service = path.service ? `needs ${api.services[path.service]}` : "";
      const when = path.missing.includes(service) ? path.missing : [service, path.missing].filter(Boolean).join("; ");
      return make("li", {}, make("code", {}, path.path), `: ${drives}${when ? `; ${when}` : ""}${path.known && !path.confident ? " (not certain)" : ""}`);
    });
    const counted = (values, one) => `${values.length || "no"} ${one}${values.length === 1 ? "" : "s"}`;
    told.textContent = `${counted(plan, "scope")}, ${counted(operations, "call")}`;
    const doubtful = fields.filter((each) => !each.scopes.length).length;
    const code = program(operations, fields, plan.map((each) => each.scope));
    const copy = make("button", { type: "button" }, "Copy");
    copy.addEventListener("click", () => navigator.clipboard?.writeText(code).then(() => (copy.textContent = "Copied")));
    result.replaceChildren(
      make("h2", {}, "Scopes to ask for"),
      scopes.length ? make("ul", { id: "planner-scopes" }, ...scopes) : make("p", {}, api.scopes.length ? "None is known to be needed." : "This API has no scopes."),
      ...(doubtful && api.scopes.length ? [make("p", {}, `Nothing is known of the scope of ${doubtful} of them.`)] : []),
      ...(members.length ? [make("h2", {}, "Where it comes from"), make("ul", {}, ...members)] : []),
      make("h2", {}, "Calls"),
      make("ul", { id: "planner-calls" }, ...operations.map((each) => make("li", {}, make("a", { href: `../reference/${chosen.api}/${each.method.replace(".", "/#")}` }, make("code", {}, each.method))))),
      make("h2", {}, "In Python"),
      make("pre", { tabindex: "0", "aria-label": "Program" }, make("code", { id: "planner-program" }, code)),
      copy,
    );
  };

  const showAll = () => {
    showList();
    showPlan();
  };

  which.addEventListener("change", () => {
    chosen.api = which.value;
    chosen.ticked.clear();
    writeAddress();
    showAll();
  });
  words.addEventListener("input", showList);
  list.addEventListener("change", ({ target }) => {
    if (target.checked) chosen.ticked.add(target.value);
    else chosen.ticked.delete(target.value);
    writeAddress();
    showPlan();
  });
  window.addEventListener("hashchange", () => {
    readAddress();
    showAll();
  });
  readAddress();
  showAll();
})();
