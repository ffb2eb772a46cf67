/* The smallest set of scopes to ask for; the same steps as `scopes.plan` of the package takes. */
window.planScopes = (api, operations, fields) => {
  "use strict";

  const names = api.scopes.map((each) => each.name);
  const known = new Map(api.scopes.map((each) => [each.name, each]));
  const place = (scope, otherwise) => (known.has(scope) ? names.indexOf(scope) : otherwise);
  const covers = (held, needed) => held === needed || (known.get(held)?.covers.includes(needed) ?? false);
  const breadth = (scope) => known.get(scope)?.breadth ?? 0;
  const wanted = new Map();
  const want = (scope, reason) => wanted.set(scope, [...(wanted.get(scope) ?? []), reason]);

  for (const each of operations) for (const scope of each.required) want(scope, `${each.id} fails without it`);
  for (const each of fields) for (const scope of each.scopes) want(scope, `opens ${each.name}`);

  const closed = (held) =>
    operations.filter((each) => each.any.length && !each.any.some((needed) => held.some((one) => covers(one, needed))));
  const before = new Set(wanted.keys());
  for (let waiting = closed([...wanted.keys()]); waiting.length; waiting = closed([...wanted.keys()])) {
    const offers = [...new Set(waiting.flatMap((each) => each.any))];
    const rank = (scope) => [closed([...wanted.keys(), scope]).length, breadth(scope), place(scope, 0)];
    const less = (a, b) => {
      const [one, other] = [rank(a), rank(b)];
      const differs = one.findIndex((value, at) => value !== other[at]);
      return differs >= 0 ? one[differs] - other[differs] : a < b ? -1 : 1;
    };
    const best = offers.sort(less)[0];
    const left = new Set(closed([...wanted.keys(), best]));
    for (const each of waiting.filter((one) => !left.has(one)).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const many = each.any.length;
      want(best, many > 1 ? `${each.id} needs one of ${many} scopes, and this grants least; name fields to choose` : `${each.id} needs it`);
    }
  }
  for (const scope of [...wanted.keys()].filter((each) => !before.has(each))) {
    if (!closed([...wanted.keys()].filter((each) => each !== scope)).length) wanted.delete(scope);
  }

  for (const parent of [...api.scopes].sort((a, b) => a.breadth - b.breadth)) {
    const all = parent.children.length > 1 && parent.children.every((child) => [...wanted.keys()].some((held) => covers(held, child)));
    if (!wanted.has(parent.name) && all) wanted.set(parent.name, [`stands for its ${parent.children.length} children, which are all needed`]);
  }
  for (const scope of [...wanted.keys()]) {
    const broader = [...wanted.keys()].find((held) => held !== scope && covers(held, scope));
    if (broader) {
      wanted.set(broader, [...wanted.get(broader), ...wanted.get(scope)]);
      wanted.delete(scope);
    }
  }

  return [...wanted.keys()]
    .sort((a, b) => place(a, names.length) - place(b, names.length) || (a < b ? -1 : 1))
    .map((scope) => ({ scope, reasons: [...new Set(wanted.get(scope))], declared: known.get(scope)?.declared ?? false }));
};
