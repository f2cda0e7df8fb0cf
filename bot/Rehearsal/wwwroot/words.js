// Small pieces of page: elements made of words, never of markup.

/** Makes an element; children are elements or plain words. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('aria-') || name.startsWith('data-') || name === 'role') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** A round picture with the initials of a name, in a colour of its own. */
export function avatar(person) {
  const tints = ['#c4314b', '#8764b8', '#0f6c8c', '#237b4b', '#a4510f', '#486991', '#9b2f7a', '#5c6e00'];
  const sum = [...person.name].reduce((total, letter) => total + letter.codePointAt(0), 0);
  const round = make('span', { className: person.isBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, person.initials);
  if (!person.isBot) round.style.backgroundColor = tints[sum % tints.length];
  return round;
}

/** Text with its mentions marked and its lines kept. */
export function spoken(text) {
  const words = make('p', { className: 'words' });
  for (const part of text.split(/(<at>.*?<\/at>)/)) {
    const mention = /^<at>(.*)<\/at>$/.exec(part);
    words.append(mention ? make('span', { className: 'mention' }, mention[1]) : part);
  }
  return words;
}

const time = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', weekday: 'short', day: 'numeric', month: 'numeric' });

export function moment(date) {
  return `${day.format(date)} klo ${time.format(date)}`;
}

/** Only the time when it is today. */
export function stamp(date, now) {
  return day.format(date) === day.format(now) ? time.format(date) : moment(date);
}
