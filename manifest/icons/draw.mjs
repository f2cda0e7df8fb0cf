// Draws the icons anew from their SVG sources: node manifest/icons/draw.mjs (needs a Chromium on the PATH).
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const chromium = process.env.CHROMIUM ?? "chromium";

for (const [name, size] of [["color", 192], ["outline", 32]]) {
  execFileSync(chromium, [
    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--default-background-color=00000000",
    `--window-size=${size},${size}`, `--screenshot=${join(folder, "..", "app", `${name}.png`)}`,
    `file://${join(folder, `${name}.svg`)}`,
  ], { stdio: "ignore" });
}
