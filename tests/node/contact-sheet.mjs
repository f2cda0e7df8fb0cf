// Draws all cards of a folder on one sheet, to be looked at: node contact-sheet.mjs FOLDER OUT.png [WIDTH] [PATTERN]
// FOLDER holds cards as JSON files (the card tests write them beside their program, in faces/LANGUAGE).
// WIDTH is a card's width in pixels: 480 as in a wide window, 300 as on a phone. "Lisää" and its kin are drawn open.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [folder, out, width = "480", pattern = ""] = process.argv.slice(2);
const hostConfig = JSON.parse(readFileSync(new URL("../Cards/official/hostconfig.json", import.meta.url), "utf8"));
const cards = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && new RegExp(pattern).test(name))
  .sort()
  .map((name) => ({ name: name.slice(5, -5), card: JSON.parse(readFileSync(join(folder, name), "utf8")) }));

const style = `
  body { margin: 16px; background: #f5f5f5; font: 12px sans-serif; columns: ${Number(width) + 24}px; column-gap: 16px; }
  figure { margin: 0 0 16px; break-inside: avoid; width: ${width}px; }
  figure > div { background: #fff; border-radius: 4px; padding: 4px; }
  figcaption { color: #605e5c; padding: 2px 4px; }
  button.ac-pushButton { font: 600 12px "Segoe UI", "Liberation Sans", sans-serif; padding: 6px 12px; background: #fff;
    border: 1px solid #d1d1d1; border-radius: 4px; }
  button.ac-pushButton.style-positive { background: #6264a7; color: #fff; }`;

function draw([all, config]) {
  for (const { name, card } of all) {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(config);
    drawn.parse(card);
    const figure = document.body.appendChild(document.createElement("figure"));
    figure.appendChild(document.createElement("figcaption")).textContent = name;
    figure.appendChild(document.createElement("div")).appendChild(drawn.render());
    figure.querySelectorAll("button[aria-expanded]").forEach((button) => button.click());
  }
}

const { executablePath, env } = await findChromium();
const chrome = await chromium.launch({ executablePath, args: ["--no-sandbox"], env: { ...process.env, ...env } });
const page = await chrome.newPage({ viewport: { width: 3 * (Number(width) + 40) + 32, height: 800 } });
await page.setContent(`<!doctype html><style>${style}</style>`);
await page.addStyleTag({ path: fileURLToPath(import.meta.resolve("adaptivecards/dist/adaptivecards.css")) });
await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("adaptivecards/dist/adaptivecards.min.js")) });
await page.evaluate(draw, [cards, hostConfig]);
await page.screenshot({ path: out, fullPage: true });
await chrome.close();
console.log(`${cards.length} cards on ${out}`);
