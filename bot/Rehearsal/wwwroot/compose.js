// A box to write in. Typing @ offers people to mention; Enter sends, Shift+Enter makes a new line.
import { avatar, make } from './words.js';

let boxes = 0;

/**
 * @param label what the box is for
 * @param people gives those who can be mentioned; empty where there are no mentions
 * @param send takes the text and the ids of the mentioned
 * @param options text to start with, the button's word, what Escape does
 */
export function composer(label, people, send, { text = '', button = 'Lähetä', cancel = null } = {}) {
  const id = `people-${++boxes}`;
  const area = make('textarea', { rows: 1, value: text, placeholder: label, 'aria-label': label });
  const list = make('ul', { className: 'suggestions', id, hidden: true, role: 'listbox', 'aria-label': 'Mainitse' });
  const submit = make('button', { type: 'submit', className: 'primary' }, button);
  const form = make('form', { className: 'composer' }, list, area, submit);
  area.setAttribute('aria-controls', id);
  let offered = [], chosen = 0;

  const grow = () => { area.style.height = 'auto'; area.style.height = `${Math.min(area.scrollHeight, 160)}px`; };
  const beingTyped = () => /(?:^|\s)@([\p{L}\- ]{0,30})$/u.exec(area.value.slice(0, area.selectionStart));

  function offer() {
    const typed = beingTyped();
    const wanted = typed?.[1].toLowerCase();
    offered = typed ? people().filter(p => p.name.toLowerCase().startsWith(wanted) || p.name.toLowerCase().includes(` ${wanted}`)).slice(0, 6) : [];
    chosen = 0;
    draw();
  }

  function draw() {
    list.hidden = offered.length === 0;
    list.replaceChildren(...offered.map((person, at) => {
      const option = make('li', { role: 'option', id: `${id}-${at}`, 'aria-selected': at === chosen }, avatar(person), person.name);
      option.addEventListener('mousedown', event => { event.preventDefault(); take(person); });
      return option;
    }));
    if (list.hidden) area.removeAttribute('aria-activedescendant');
    else area.setAttribute('aria-activedescendant', `${id}-${chosen}`);
  }

  function take(person) {
    const typed = beingTyped();
    const end = area.selectionStart, start = end - typed[1].length - 1;
    area.setRangeText(`@${person.name} `, start, end, 'end');
    offered = [];
    draw();
    grow();
  }

  area.addEventListener('input', () => { grow(); offer(); });
  area.addEventListener('blur', () => { offered = []; draw(); });
  area.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (offered.length && step) {
      chosen = (chosen + step + offered.length) % offered.length;
      draw();
    } else if (offered.length && (event.key === 'Enter' || event.key === 'Tab')) take(offered[chosen]);
    else if (event.key === 'Escape' && offered.length) { offered = []; draw(); }
    else if (event.key === 'Escape' && cancel) cancel();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const words = area.value.trim();
    if (!words) return;
    const mentioned = people().filter(person => words.includes(`@${person.name}`)).map(person => person.id);
    area.value = '';
    grow();
    send(words, mentioned);
  });
  form.focusBox = () => { area.focus(); area.setSelectionRange(area.value.length, area.value.length); grow(); };
  return form;
}
