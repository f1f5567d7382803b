import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { entries } from "../src/entries.mjs";
// @ts-expect-error plain JavaScript
import { pageOf } from "../src/page.mjs";

test("the page shows everything of the catalogue, with its sentence and its JSON", () => {
  const page = pageOf(entries) as string;
  for (const { name } of entries as { name: string }[]) expect(page).toContain(`<article id="${name}">`);
  expect(page).toContain("Zoom toward the subject's anchor");
  expect(page).toContain("&#34;motion&#34;: &#34;pan_ltr&#34;");
  expect(page).not.toMatch(/https?:|undefined/);
});
