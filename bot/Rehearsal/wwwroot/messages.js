// Threads and chats as elements. What has not changed is left alone, so that nothing typed is lost.
import { cardOf } from './cards.js';
import { composer } from './compose.js';
import { avatar, make, spoken, stamp } from './words.js';

/** Puts one element for each item into a parent, keeping those whose item is the same as before. */
export function arrange(parent, items, keyOf, build) {
  const before = new Map([...parent.children].map(child => [child.dataset.key, child]));
  items.forEach((item, at) => {
    const key = keyOf(item);
    const kept = before.get(key);
    const element = build(item, kept);
    element.dataset.key = key;
    if (kept !== element) kept?.remove();
    before.delete(key);
    if (parent.children[at] !== element) parent.insertBefore(element, parent.children[at] ?? null);
  });
  before.forEach(child => child.remove());
}

/** A message; the element given is used again when nothing in it has changed. */
export function messageOf(message, kept, stage) {
  const sent = stamp(new Date(message.sentAt), stage.now());
  // A card edited to what it said before stays as it is: somebody may be writing in it.
  const print = JSON.stringify({ ...message, edited: message.edited && !message.isBot }) + stage.person + sent;
  if (kept?.print === print) return kept;
  const own = message.isOwn && !message.deleted;
  const article = make('article', { className: message.isBot ? 'message from-bot' : 'message', 'aria-label': message.name },
    avatar(message),
    make('div', { className: 'bubble' },
      make('div', { className: 'byline' },
        make('strong', {}, message.name),
        make('time', { dateTime: message.sentAt }, sent),
        message.edited && !message.isBot && !message.deleted ? make('span', {}, 'muokattu') : null,
        message.onlyForYou ? make('span', { className: 'only-you' }, 'Vain sinä näet tämän') : null,
        message.deleted || message.isBot ? null : buttonsOf(message, own, stage)),
      ...content(message, stage)));
  article.print = print;
  return article;
}

function content(message, stage) {
  if (message.deleted) return [make('p', { className: 'words gone' }, 'Viesti on poistettu.')];
  const parts = [];
  if (message.text) parts.push(spoken(message.text));
  if (message.card) {
    const note = make('p', { className: 'note', role: 'status', 'aria-live': 'polite' });
    const box = make('div', { className: 'card', role: 'group', 'aria-label': 'Kortti' });
    box.append(cardOf(message.card, action => press(message, action, box, note, stage)));
    parts.push(box, note);
  }
  return parts;
}

async function press(message, action, box, note, stage) {
  box.classList.add('waiting');
  try {
    const answer = await stage.press(message, action);
    stage.told(answer, { conversation: message.conversation, message: message.id });
    note.textContent = answer.isError ? 'Jokin meni vikaan. Yritä uudelleen.' : '';
  } catch {
    note.textContent = 'Yhteys katkesi. Yritä uudelleen.';
  } finally {
    box.classList.remove('waiting');
  }
}

/** The menu of a message: the app's commands, and for one's own message changing and removing it. */
function buttonsOf(message, own, stage) {
  const menu = make('span', { className: 'menu' });
  for (const command of stage.commands().filter(one => one.onMessages)) {
    const button = make('button', { type: 'button', className: 'quiet' }, command.title);
    button.addEventListener('click', () => stage.open({ command: command.id, conversation: message.conversation, message: message.id }));
    menu.append(button);
  }
  if (own) menu.append(...ownButtons(message, stage));
  return menu;
}

function ownButtons(message, stage) {
  const edit = make('button', { type: 'button', className: 'quiet' }, 'Muokkaa');
  const remove = make('button', { type: 'button', className: 'quiet' }, 'Poista');
  remove.addEventListener('click', () => stage.remove(message));
  edit.addEventListener('click', () => {
    const words = edit.closest('.bubble').querySelector('.words');
    const before = message.text.replace(/<at>(.*?)<\/at>/g, '@$1');
    const back = () => box.replaceWith(words);
    const box = composer('Muokkaa viestiä', () => [], text => { back(); stage.edit(message, text); },
      { text: before, button: 'Tallenna', cancel: back });
    words.replaceWith(box);
    box.focusBox();
  });
  return [edit, remove];
}

/** A thread with its replies and a box to answer in. */
export function threadOf(thread, kept, stage) {
  const section = kept ?? newThread(thread, stage);
  arrange(section.firstChild, thread.messages, message => message.id, (message, old) => messageOf(message, old, stage));
  return section;
}

function newThread(thread, stage) {
  const open = make('button', { type: 'button', className: 'reply' }, 'Vastaa');
  const section = make('section', { className: 'thread', 'aria-label': 'Keskustelu' }, make('div', { className: 'replies' }), open);
  const box = composer('Vastaa. @ mainitsee', stage.people, (text, mentions) => {
    stage.reply(thread.id, text, mentions);
    box.replaceWith(open);
  }, { cancel: () => { box.replaceWith(open); open.focus(); } });
  open.addEventListener('click', () => { open.replaceWith(box); box.focusBox(); });
  return section;
}
