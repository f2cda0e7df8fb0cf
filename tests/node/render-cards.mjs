// Holds cards against Microsoft's renderer and schema, both of version 1.5: node render-cards.mjs FOLDER
// Reads FOLDER/**/*.json and prints a list of { card, complaints }; an empty list says that all is well.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import Ajv from "ajv";

const official = fileURLToPath(new URL("../Cards/official/", import.meta.url));
const located = (name) => fileURLToPath(import.meta.resolve(name));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

// The package's modules name each other without file endings, which only bundlers understand; its bundle is a plain script.
vm.runInThisContext(readFileSync(located("adaptivecards/dist/adaptivecards.min.js"), "utf8"));
const { AdaptiveCards } = globalThis;

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
ajv.addMetaSchema(read(located("ajv/dist/refs/json-schema-draft-06.json")));
const { id, ...schema } = read(join(official, "adaptive-card-1.5.schema.json"));
const fits = ajv.compile({ $id: id, ...schema });

// Teams takes people pickers in cards of version 1.5, though the format has them only from 1.6 on
// (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker):
// such a picker is held against version 1.5 as a set of one choice.
const pickers = (key, value) =>
  value?.["choices.data"]?.dataset === "graph.microsoft.com/users" && value.choices.length === 0
    ? { ...value, "choices.data": undefined, choices: [{ title: "a colleague", value: "id" }] }
    : value;
const withoutPeople = (card) => JSON.parse(JSON.stringify(card, pickers));

function complaints(card) {
  const told = [];
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.hostConfig = new AdaptiveCards.HostConfig(read(join(official, "hostconfig.json")));
  parsed.parse(card, context);
  for (let i = 0; i < context.eventCount; i++) told.push(context.getEventAt(i).message);
  told.push(...parsed.validateProperties().validationEvents.map((event) => event.message));
  if (!fits(card)) {
    const deepest = [...fits.errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
    told.push(`schema: ${deepest.instancePath} ${deepest.message}`);
  }
  return told;
}

const folder = process.argv[2];
const all = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
const report = all
  .map((card) => ({ card, complaints: complaints(withoutPeople(read(join(folder, card)))) }))
  .filter((one) => one.complaints.length > 0);
console.log(JSON.stringify({ cards: all.length, report }));
