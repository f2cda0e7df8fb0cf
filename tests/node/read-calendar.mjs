// Reads a calendar file with two independent parsers and prints what each of them understood.
// node read-calendar.mjs <file>
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = readFileSync(process.argv[2], 'utf8');

const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents('vevent');
const one = new ICAL.Event(events[0]);

const others = Object.values(ical.sync.parseICS(text)).filter((part) => part.type === 'VEVENT');

console.log(JSON.stringify([
  {
    events: events.length,
    uid: one.uid,
    start: one.startDate.toJSDate().toISOString(),
    end: one.endDate.toJSDate().toISOString(),
    summary: one.summary,
    sequence: Number(one.sequence),
  },
  {
    events: others.length,
    uid: others[0].uid,
    start: others[0].start.toISOString(),
    end: others[0].end.toISOString(),
    summary: others[0].summary,
    sequence: Number(others[0].sequence),
  },
]));
