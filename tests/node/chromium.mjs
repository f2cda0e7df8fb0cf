// Finds a Chromium and tells how to start it: node chromium.mjs prints {"executablePath": …, "env": {…}} as JSON.
// It is CHROME, else /usr/bin/chromium, else the one that @sparticuz/chromium brings with all the libraries it needs;
// CHROME=npm takes the last even where there are others.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const system = "/usr/bin/chromium";
const unpacked = fileURLToPath(new URL("node_modules/.unpacked/chromium", import.meta.url));
const unpacking = 'const { default: brought } = await import("@sparticuz/chromium"); await brought.executablePath();';

export async function findChromium() {
  const wanted = process.env.CHROME;
  if (wanted && wanted !== "npm") return { executablePath: wanted, env: {} };
  if (!wanted && existsSync(system)) return { executablePath: system, env: {} };
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, "chromium"),
    env: { LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"), FONTCONFIG_PATH: join(unpacked, "fonts") },
  };
}

// The package unpacks into its process's temporary folder, and its libraries only where it believes to be in the cloud.
// The folder gets its name once it is whole: a start that was broken off, or a second one, does no harm.
async function unpack() {
  await mkdir(dirname(unpacked), { recursive: true });
  const half = await mkdtemp(`${unpacked}-`);
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpacking], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
  });
  const fonts = join(half, "fonts", "fonts.conf");
  await writeFile(fonts, (await readFile(fonts, "utf8")).replaceAll("/tmp/fonts", join(unpacked, "fonts")));
  await rename(half, unpacked).catch(async (taken) => {
    await rm(half, { recursive: true });
    if (!existsSync(unpacked)) throw taken;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await findChromium()));
