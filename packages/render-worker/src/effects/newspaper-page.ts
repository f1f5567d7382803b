import type { Rectangle } from "@segue/kernels";
import type { Canvas, ResolvedParams } from "@segue/protocol";
import { type Area, print, printRule, setBody, setHeadline, setSubheadline } from "../text/article.js";
import { paintBox } from "../text/lay-over.js";
import type { Sprite } from "../text/panel-sprite.js";
import { paperSprite } from "../text/paper.js";

type PageParams = ResolvedParams<"newspaperFrame">;

/** Space at the page's edges, as a part of its shorter side. */
const MARGIN = 0.05;
/** What is narrower than this part of the width holds no column. */
const LEAST_COLUMN = 0.15;

const marginOf = (canvas: Canvas) => Math.round(Math.min(canvas.width, canvas.height) * MARGIN);

/**
 * Where the photograph is on the page: at the left of a wide page, beside the article; across a high one, above it.
 * Even; never beyond the page.
 */
export function photographArea(params: PageParams, canvas: Canvas): Rectangle {
  const width = Math.max(4, even(params.cutoutWidthRatio * canvas.width));
  const height = Math.max(4, even(params.cutoutHeightRatio * canvas.height));
  const margin = marginOf(canvas);
  const { headline, subheadline, bodyText } = params;
  const isBeside = hasColumn(width, canvas) && Boolean(bodyText?.trim());
  const x = isBeside ? Math.min(margin, canvas.width - width) : (canvas.width - width) / 2;
  const spare = canvas.height - height;
  const hasHead = Boolean(headline?.trim() || subheadline?.trim());
  const below = isBeside || !bodyText?.trim() ? Math.min(margin, spare / 2) : spare * 0.45;
  const y = hasHead || below > margin ? Math.max(0, spare - below) : spare / 2;
  return { x: even(x), y: even(y), width, height };
}

const hasColumn = (photograph: number, canvas: Canvas) =>
  canvas.width > canvas.height * 0.8 &&
  canvas.width - photograph - 3 * marginOf(canvas) >= canvas.width * LEAST_COLUMN;

/** The page, transparent where the photograph is. */
export async function newspaperPage(params: PageParams, hole: Rectangle, canvas: Canvas): Promise<Sprite> {
  const page = paperSprite(canvas.width, canvas.height, 1);
  const pixel = canvas.height / 1080;
  const margin = marginOf(canvas);
  const inner = canvas.width - 2 * margin;
  const bottom = hole.y + hole.height;

  const head: Area = { x: margin, y: margin, width: inner, height: hole.y - 1.6 * margin };
  const ruled = head.height > 40 * pixel;
  if (ruled) {
    printRule(page, margin, margin * 0.6, inner, 4 * pixel);
    const hasSub = Boolean(params.subheadline?.trim());
    const title = await setHeadline(params.headline, { ...head, height: head.height * (hasSub ? 0.68 : 1) });
    const taken = title ? title.height + 0.04 * head.height : 0;
    const sub = await setSubheadline(params.subheadline, {
      ...head,
      y: head.y + Math.round(taken),
      height: Math.min(head.height - taken, head.height * (title ? 0.26 : 0.6)),
    });
    // What is left over is shared above and below.
    const spare = Math.max(0, head.height - taken - (sub?.height ?? 0));
    for (const block of [title, sub])
      if (block)
        print(page, {
          ...block,
          lines: block.lines.map((line) => ({ ...line, y: line.y + Math.round(spare / 2) })),
        });
  }

  const isBeside = hole.x <= margin && hasColumn(hole.width, canvas);
  const left = hole.x + hole.width + margin;
  const body: Area = isBeside
    ? { x: left, y: hole.y, width: canvas.width - left - margin, height: hole.height }
    : {
        x: margin,
        y: bottom + Math.round(margin * 0.7),
        width: inner,
        height: canvas.height - bottom - Math.round(margin * 1.5),
      };
  const size = Math.min(46 * pixel, body.width / 9);
  const columns = Math.max(1, Math.min(4, Math.floor(body.width / (size * 12))));
  const article = await setBody(params.bodyText, body, columns, size);
  if (article) print(page, article);
  cutPhotograph(page, hole, pixel);
  return page;
}

/** How dark the photograph's very edge is. */
const EDGE_SHADE = 110;

/** Cuts the hole, with a printed line around it and a soft shade inside its edge. */
function cutPhotograph(page: Sprite, hole: Rectangle, pixel: number): void {
  const line = Math.max(1, Math.round(2 * pixel));
  const grown = {
    x: hole.x - line,
    y: hole.y - line,
    width: hole.width + 2 * line,
    height: hole.height + 2 * line,
  };
  paintBox(page, grown, [32, 28, 26], 0.85);
  const reach = Math.max(1, 8 * pixel);
  for (let y = 0; y < hole.height; y++)
    for (let x = 0; x < hole.width; x++) {
      const inward = Math.min(x, y, hole.width - 1 - x, hole.height - 1 - y);
      const at = ((hole.y + y) * page.width + hole.x + x) * 4;
      page.rgba.fill(0, at, at + 3);
      page.rgba[at + 3] = inward >= reach ? 0 : EDGE_SHADE * (1 - inward / reach) ** 2;
    }
}

const even = (value: number) => 2 * Math.floor(value / 2);
