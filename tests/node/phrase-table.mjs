// Prints how many of the phrases in tests/Times/phrases are read right, by PeerHelp and by two well-known libraries.
// node phrase-table.mjs
process.env.TZ = 'Europe/Helsinki';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import Sugar from 'sugar-date';
import 'sugar-date/locales/fi.js';
import 'sugar-date/locales/sv.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const phrases = readdirSync(here('../Times/phrases')).filter((name) => name.endsWith('.tsv')).sort()
  .flatMap((name) => readFileSync(here(`../Times/phrases/${name}`), 'utf8').split('\n').filter(Boolean))
  .map((line) => line.split('\t')).map(([now, language, text, meant]) => ({ now, language, text, meant }));

// The build speaks first; afterwards the answers are the only thing on standard output.
const build = spawnSync('dotnet', ['build', here('../PhraseEval'), '-v', 'q'], { encoding: 'utf8' });
if (build.status !== 0) throw new Error('tests/PhraseEval does not build');

const peerHelp = new Map();
for (const now of new Set(phrases.map((phrase) => phrase.now))) {
  const asked = phrases.filter((phrase) => phrase.now === now);
  const input = asked.map(({ language, text }) => `${language}\t${text}\n`).join('');
  const { stdout } = spawnSync('dotnet', ['run', '--no-build', '--project', here('../PhraseEval'), '--', '--now', now, '--zone', 'Europe/Helsinki'], { encoding: 'utf8', input });
  stdout.split('\n').forEach((answer, at) => { if (asked[at]) peerHelp.set(asked[at], answer); });
}

const two = (number) => String(number).padStart(2, '0');
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const minute = (date) => `${day(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
const workday = (date) => `window ${day(date)}T08:00/${day(date)}T16:00`;

function byChrono({ now, language, text }) {
  const found = chrono[language].parse(text, new Date(now), { forwardDate: true });
  return found.map(({ start, end }) =>
    end ? `window ${minute(start.date())}/${minute(end.date())}` : start.isCertain('hour') ? `at ${minute(start.date())}` : workday(start.date()),
  ).join('|') || 'none';
}

function bySugar({ now, language, text }) {
  Sugar.Date.setOption('newDateInternal', () => new Date(now));
  const date = Sugar.Date.create(text, { locale: language, future: true });
  if (!Sugar.Date.isValid(date)) return 'none';
  return date.getHours() === 0 && date.getMinutes() === 0 ? workday(date) : `at ${minute(date)}`;
}

// Neither library says "after", "before" or "some time within": the second figure asks only for where the first time begins.
const start = (answer) => answer === 'none' ? 'none' : answer.split('|')[0].split(' ')[1].split('/')[0];
const readers = { PeerHelp: (phrase) => peerHelp.get(phrase), 'sugar-date': bySugar, 'chrono-node': byChrono };
const share = (right, all) => `${(100 * right / all).toFixed(1)} %`;

console.log(`| language | phrases | ${Object.keys(readers).map((name) => `${name}: wholly right | start right`).join(' | ')} |`);
console.log(`|---|---|${'---|---|'.repeat(Object.keys(readers).length)}`);
for (const language of ['fi', 'sv', 'en']) {
  const asked = phrases.filter((phrase) => phrase.language === language);
  const columns = Object.values(readers).map((read) => {
    const answers = asked.map((phrase) => [read(phrase), phrase.meant]);
    const whole = answers.filter(([got, meant]) => got === meant).length;
    return `${share(whole, asked.length)} | ${share(answers.filter(([got, meant]) => start(got) === start(meant)).length, asked.length)}`;
  });
  console.log(`| ${language} | ${asked.length} | ${columns.join(' | ')} |`);
}
