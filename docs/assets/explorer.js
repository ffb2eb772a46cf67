/* The explorer of availability: a table that is filtered. */
(() => {
  "use strict";

  const ROWS = 50;
  const DRIVES = ["ICE", "BEV", "PHEV", "FCEV"];
  const apis = window.CONNECTED_CAR;
  const page = document.getElementById("explorer");

  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const named = Object.entries(apis).filter(([, api]) => api.paths.length);
  const controls = {
    api: make("select", { id: "explorer-api" }, ...named.map(([name, api]) => make("option", { value: name }, api.title))),
    words: make("input", { type: "search", id: "explorer-words", placeholder: "level, position, chargingRate …", autocomplete: "off" }),
    drive: make("select", { id: "explorer-drive" }),
    scope: make("select", { id: "explorer-scope" }),
    service: make("select", { id: "explorer-service" }),
    sure: make("select", { id: "explorer-sure" }),
  };
  const labels = { api: "API", words: "Member", drive: "Drive type", scope: "Scope", service: "Service", sure: "Confidence" };
  const count = make("p", { role: "status", id: "explorer-count" });
  const body = make("tbody");
  const head = make("thead", {}, make("tr", {}, ...["Member", ...DRIVES, "Scope", "Service, and when to expect it", "Confidence and source"].map((each) => make("th", { scope: "col" }, each))));
  const table = make("table", { id: "explorer-table" }, make("caption", {}, "Members of replies"), head, body);
  const more = make("button", { type: "button" }, "Show more");
  page.append(
    ...Object.entries(controls).map(([name, control]) => make("div", { class: "tool__line" }, make("label", { for: control.id }, `${labels[name]} `), control)),
    count,
    make("div", { class: "tool__table", tabindex: "0", role: "region", "aria-label": "Members of replies" }, table),
    more,
  );

  let shown = ROWS;

  const fill = (control, values) => {
    const before = control.value;
    control.replaceChildren(...values.map(([value, text]) => make("option", { value }, text)));
    control.value = values.some(([value]) => value === before) ? before : "";
  };

  const options = () => {
    const api = apis[controls.api.value];
    fill(controls.drive, [["", "any"], ...DRIVES.map((each) => [each, each])]);
    fill(controls.scope, [["", "any"], ["none", "none is known"], ...api.scopes.map((each) => [each.name, each.name])]);
    fill(controls.service, [["", "any"], ["none", "none"], ...Object.entries(api.services)]);
    fill(controls.sure, [["", "any"], ["certain", "certain"], ["doubtful", "not certain"], ["unknown", "nothing is known"]]);
  };

  const sure = (path) => (!path.known ? "unknown" : path.confident ? "certain" : "doubtful");
  const produces = (path, drive) => (!path.known ? null : !path.drives.length || path.drives.includes(drive));

  const matches = (path) => {
    const asked = controls.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const text = `${path.path} ${path.python} ${path.says}`.toLowerCase();
    const { drive, scope, service } = Object.fromEntries(Object.entries(controls).map(([name, each]) => [name, each.value]));
    return (
      asked.every((word) => text.includes(word)) &&
      (!drive || produces(path, drive)) &&
      (!scope || (scope === "none" ? !path.scopes.length : path.scopes.includes(scope))) &&
      (!service || (service === "none" ? !path.service : path.service === service)) &&
      (!controls.sure.value || sure(path) === controls.sure.value)
    );
  };

  const row = (path, api) => {
    const drives = DRIVES.map((drive) => {
      const made = produces(path, drive);
      return make("td", {}, made === null ? "?" : made ? "yes" : "no");
    });
    const scopes = path.scopes.flatMap((each, at) => [...(at ? [", "] : []), make("code", {}, each)]);
    const says = { certain: "certain", doubtful: "not certain", unknown: "" }[sure(path)];
    const when = path.missing || (path.service ? `needs ${api.services[path.service]}` : "");
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, make("code", {}, ...path.path.split(/(?<=\.)/).flatMap((each) => [each, make("wbr")])), make("small", {}, ` ${path.says}${path.unit ? ` (${path.unit})` : ""}`)),
      ...drives,
      make("td", {}, ...scopes),
      make("td", {}, when),
      make("td", {}, says ? `${says}; ${path.source}` : path.source),
    );
  };

  const show = () => {
    const api = apis[controls.api.value];
    const found = api.paths.filter(matches);
    body.replaceChildren(...found.slice(0, shown).map((path) => row(path, api)));
    count.textContent = `${found.length} of ${api.paths.length} members${found.length > shown ? `, the first ${shown} are shown` : ""}`;
    more.hidden = found.length <= shown;
  };

  const readAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (apis[asked.get("api")]?.paths.length) controls.api.value = asked.get("api");
    else controls.api.value = "b2c";
    options();
    for (const [name, control] of Object.entries(controls)) if (name !== "api") control.value = asked.get(name) ?? "";
  };

  const changed = () => {
    shown = ROWS;
    options();
    const asked = Object.entries(controls).map(([name, control]) => [name, control.value]).filter(([, value]) => value);
    history.replaceState(null, "", `#${new URLSearchParams(asked)}`);
    show();
  };

  for (const control of Object.values(controls)) control.addEventListener("input", changed);
  more.addEventListener("click", () => {
    shown = Math.min(shown + ROWS, 150);
    show();
    if (shown === 150) more.hidden = true;
  });
  window.addEventListener("hashchange", () => {
    readAddress();
    show();
  });
  readAddress();
  show();
})();
