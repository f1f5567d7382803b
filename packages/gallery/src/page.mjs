import { describe } from "./sentences.mjs";

const TITLES = { motion: "Motion", effect: "Tools and overlays", fade: "Fades", transition: "Transitions" };

/** The page: static, with relative paths only, so that it opens from disk. */
export function pageOf(entries) {
  const sections = Object.entries(TITLES).map(([kind, title]) => {
    const cards = entries.filter((entry) => entry.kind === kind).map(cardOf);
    return `<h2>${title}</h2>\n<div class="cards">\n${cards.join("\n")}\n</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Segue: every effect</title>
<style>
  body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fafafa; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.5rem; }
  article { background: #fff; border: 1px solid #ddd; border-radius: 6px; padding: 1rem; }
  h3 { margin: 0; font-family: ui-monospace, monospace; font-size: 1rem; }
  p { margin: .3rem 0 .6rem; }
  small { color: #767676; }
  .stills { display: flex; gap: 4px; margin-top: 4px; }
  .stills img { width: calc((100% - 8px) / 3); }
  video { width: 100%; background: #000; aspect-ratio: 16 / 9; }
  pre { overflow: auto; font-size: .75rem; background: #f4f4f4; padding: .6rem; }
</style>
<h1>Every effect</h1>
<p>Made by <code>npm run gallery</code>, which also makes the clips.</p>
${sections.join("\n")}
</html>
`;
}

function cardOf({ name, kind, plan, stills }) {
  const { sentence, stage } = describe(name, kind);
  const images = stills.map(
    (_, i) => `<img src="stills/${name}-${i + 1}.jpg" alt="${name}, still ${i + 1}" loading="lazy">`,
  );
  return `<article id="${name}">
<h3>${name}</h3>
<p>${toHtml(sentence)} <small>${toHtml(stage)}</small></p>
<video src="clips/${name}.mp4" poster="stills/${name}-2.jpg" controls loop muted preload="none"></video>
<div class="stills">${images.join("")}</div>
<pre>${toHtml(JSON.stringify(plan, null, 1))}</pre>
</article>`;
}

const toHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
