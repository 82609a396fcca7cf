"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const body = $("rows");
  if (!body) return;
  const STEP = 100;
  const { posts, sizes, strings } = JSON.parse($("data").textContent);
  const said = (index) => (index < 0 ? "" : strings[index]);
  const words = (name) => name.replaceAll("_", " ");
  const hasOutcome = Boolean($("outcome"));
  const all = posts.map((p, order) => ({
    order,
    id: p[0],
    time: p[1],
    label: said(p[2]),
    score: p[3],
    categories: p[4].map(said),
    campaign: p[5],
    text: p[6],
    findings: p[7],
    because: p[8],
    outcome: said(p[9]),
    region: said(p[10]),
  }));

  // Everything from a post goes in as text, never as markup.
  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const reason = (f) => (f[4] ? "" : `${said(f[3])}: `) + said(f[5]);

  const marked = (text, findings) => {
    const shown = element("p", "text");
    shown.dir = "auto";
    const cuts = new Set([0, text.length]);
    for (const [start, end] of findings) cuts.add(start).add(end);
    const at = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < at.length; i++) {
      const part = text.slice(at[i], at[i + 1]);
      const over = findings.filter((f) => f[0] <= at[i] && at[i + 1] <= f[1]);
      if (!over.length) {
        shown.append(part);
        continue;
      }
      const mark = element("mark", over.some((f) => f[4]) ? "" : "sd-back", part);
      mark.title = [...new Set(over.map(reason))].join("\n");
      shown.append(mark);
    }
    return shown;
  };

  const reasons = (post) => {
    const list = element("ul", "reasons");
    const told = new Set();
    for (const f of post.findings) {
      const why = reason(f);
      if (told.has(why)) continue;
      told.add(why);
      const item = element("li", "", why);
      const facts = [["Claimed", f[6]], ["Right", f[7]], ["Source", f[8]], ["Rule", f[9]]];
      const small = element("small");
      for (const [name, index] of facts) {
        if (index < 0) continue;
        if (small.childNodes.length) small.append(" · ");
        small.append(element("b", "", `${name}: `), said(index));
      }
      if (small.childNodes.length) item.append(element("br"), small);
      list.append(item);
    }
    for (const index of post.because) list.append(element("li", "", said(index)));
    return list;
  };

  const time = (seconds) =>
    seconds === null ? "unknown" : new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ");

  const cell = (className, ...children) => {
    const made = element("td", className, ...children);
    made.setAttribute("role", "cell");
    return made;
  };

  const row = (post) => {
    const made = element("tr");
    made.setAttribute("role", "row");
    const campaign = cell("");
    if (post.campaign) {
      const button = element("button", "", `${sizes[post.campaign].toLocaleString("en")} posts`);
      button.type = "button";
      button.title = "Show only the posts of this campaign";
      button.dataset.campaign = post.campaign;
      campaign.append(button);
    }
    made.append(
      cell("", time(post.time)),
      cell("", element("span", `label ${/^[a-z]+$/.test(post.label) ? post.label : ""}`, post.label)),
      cell("", post.score.toFixed(2)),
      cell("", post.categories.map(words).join(", ")),
      campaign,
    );
    if (hasOutcome) made.append(cell("", post.outcome));
    const place = [post.id, post.region && `region ${post.region}`].filter(Boolean).join(" · ");
    const shown = cell("post", marked(post.text, post.findings), reasons(post));
    if (place) shown.append(element("p", "place", place));
    made.append(shown);
    return made;
  };

  const state = { key: "score", down: true, campaign: 0, found: all, drawn: 0 };
  const keys = {
    time: (p) => (p.time === null ? Infinity : p.time),
    label: (p) => p.label,
    score: (p) => p.score,
    category: (p) => p.categories.join(),
    campaign: (p) => sizes[p.campaign] + 1 / (2 + p.campaign),
    outcome: (p) => p.outcome,
    text: (p) => p.text,
  };

  const searched = (post) => {
    post.searched ??= [post.text, post.id, post.region, ...post.because.map(said),
      ...post.findings.flatMap((f) => [said(f[5]), said(f[9])])].join("\n").toLowerCase();
    return post.searched;
  };

  const draw = () => {
    const next = state.found.slice(state.drawn, state.drawn + STEP);
    state.drawn += next.length;
    body.append(...next.map(row));
    const total = all.length.toLocaleString("en");
    const count = state.found.length.toLocaleString("en");
    $("count").textContent =
      (count === total ? `${total} posts` : `${count} of ${total} posts`) +
      (state.campaign ? `, campaign ${state.campaign}` : "") +
      (state.found.length ? "" : "; “Show all” takes the filters away") +
      (state.drawn < state.found.length ? `; the first ${state.drawn.toLocaleString("en")} are shown` : "");
    $("more").hidden = state.drawn >= state.found.length;
  };

  const update = () => {
    const wanted = $("words").value.trim().toLowerCase();
    const label = $("label").value;
    const category = $("category").value;
    const outcome = hasOutcome ? $("outcome").value : "";
    const key = keys[state.key];
    const sign = state.down ? -1 : 1;
    state.found = all
      .filter((p) =>
        (!label || p.label === label) &&
        (!category || p.categories.includes(category)) &&
        (!outcome || p.outcome === outcome) &&
        (!state.campaign || p.campaign === state.campaign) &&
        (!wanted || searched(p).includes(wanted)))
      .map((p) => [key(p), p])
      .sort(([a, p], [b, q]) => (a < b ? -sign : a > b ? sign : p.order - q.order))
      .map(([, p]) => p);
    state.drawn = 0;
    body.replaceChildren();
    for (const head of document.querySelectorAll("th[data-key]")) {
      if (head.dataset.key === state.key) {
        head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }
    draw();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const head = button.closest("th");
    if (head) {
      const key = head.dataset.key;
      const falls = key === "score" || key === "campaign";
      state.down = key === state.key ? !state.down : falls;
      state.key = key;
      update();
    } else if (button.dataset.campaign) {
      $("filters").reset();
      state.campaign = Number(button.dataset.campaign);
      update();
      $("posts").scrollIntoView();
      $("posts").focus({ preventScroll: true });
    } else if (button.id === "more") {
      draw();
    }
  });
  let typing;
  $("filters").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(update, 150);
  });
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("filters").addEventListener("reset", () => {
    state.campaign = 0;
    setTimeout(update, 0);
  });
  new IntersectionObserver((seen) => {
    if (seen.some((s) => s.isIntersecting)) draw();
  }, { rootMargin: "600px" }).observe($("more"));
  update();
})();
