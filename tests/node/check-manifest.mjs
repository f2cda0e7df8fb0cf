// Checks an unzipped Teams app package against Microsoft's own schemas: node check-manifest.mjs FOLDER
// Prints one line for each thing that is wrong; exit code 1 if there is any.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

const manifest = read(folder, "manifest.json");
const schemas = join(here, "node_modules/@microsoft/app-manifest/build/json-schemas/teams", `v${manifest.manifestVersion}`);
// The localization schema's patterns are no regular expressions in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });

function faults(schema, file, content) {
  const valid = ajv.compile(schema);
  return valid(content) ? [] : valid.errors.map((error) => `${file}${error.instancePath} ${error.message}`);
}

const localization = read(schemas, "MicrosoftTeams.Localization.schema.json");
const wrong = [
  ...faults(read(schemas, "MicrosoftTeams.schema.json"), "manifest.json", manifest),
  ...(manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) =>
    faults(localization, file, read(folder, file))),
];

wrong.forEach((line) => console.log(line));
process.exitCode = wrong.length > 0 ? 1 : 0;
