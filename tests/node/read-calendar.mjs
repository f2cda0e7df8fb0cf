// Reads calendar files with two independent parsers and prints what each of them understood: for each file two lists of events.
// node read-calendar.mjs <file> …
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'node-ical';

const plain = (address) => (address ? String(address).replace(/^mailto:/i, '') : null);
const listed = (one) => (one === undefined ? [] : Array.isArray(one) ? one : [one]);

function byIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const organizer = component.getFirstProperty('organizer');
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      sequence: Number(event.sequence),
      status: component.getFirstPropertyValue('status'),
      stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
      organizer: organizer ? [organizer.getParameter('cn'), plain(organizer.getFirstValue())] : null,
      attendees: component.getAllProperties('attendee').map((one) => [one.getParameter('cn'), plain(one.getFirstValue())]),
    };
  });
}

function byNodeIcal(text) {
  const calendar = ical.sync.parseICS(text);
  const bare = (name) => name?.replace(/^"|"$/g, '');
  return Object.values(calendar).filter((part) => part.type === 'VEVENT').map((event) => ({
    method: event.method ?? calendar.vcalendar?.method ?? null,
    uid: event.uid,
    start: event.start.toISOString(),
    end: event.end.toISOString(),
    summary: event.summary,
    sequence: Number(event.sequence),
    status: event.status,
    stamp: event.dtstamp.toISOString(),
    organizer: event.organizer ? [bare(event.organizer.params?.CN), plain(event.organizer.val)] : null,
    attendees: listed(event.attendee).map((one) => [bare(one.params?.CN), plain(one.val)]),
  }));
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  const text = readFileSync(file, 'utf8');
  return [byIcalJs(text), byNodeIcal(text)];
})));
