// The page: who is played, what is seen, and what is done.
import { tell, view, watch } from './api.js';
import { composer } from './compose.js';
import { showForm } from './forms.js';
import { arrange, messageOf, threadOf } from './messages.js';
import { avatar, make, moment } from './words.js';

const at = id => document.getElementById(id);
const wide = matchMedia('(min-width: 1000px)');
let person = sessionStorage.getItem('person'), channel = null, seen = null, ahead = 0, latest = 0;

const now = () => new Date(Date.now() + ahead);
const people = () => seen.people.filter(one => one.id !== person);
const showsChat = () => wide.matches || document.body.dataset.tab === 'chat';

const stage = {
  get person() { return person; },
  now,
  people,
  toast,
  told,
  open,
  commands: () => seen.commands,
  press: (message, action) => tell('press', { person, conversation: message.conversation, message: message.id, action }),
  reply: (conversation, text, mentions) => attempt('reply', { person, conversation, text, mentions }),
  edit: (message, text) => attempt('edit', { person, conversation: message.conversation, message: message.id, text }),
  remove: message => attempt('delete', { person, conversation: message.conversation, message: message.id, text: '' }),
};

async function attempt(what, body) {
  try {
    await tell(what, body);
  } catch {
    toast('Lähetys ei onnistunut. Yritä uudelleen.');
  }
}

/** Picks a command of the app. */
async function open(place) {
  try {
    told(await tell('form', { person, ...place }), place);
  } catch {
    toast('Yhteys katkesi. Yritä uudelleen.');
  }
}

/** Shows what the bot answered: a line, or a form whose answer is shown in the same way. */
function told(answer, place) {
  if (answer.message) toast(answer.message);
  else if (answer.isError && place.command) toast('Jokin meni vikaan. Yritä uudelleen.');
  if (!answer.dialog) return;
  const player = person;
  showForm(answer.dialogTitle, answer.dialog, async data => {
    const next = await tell('form', { person: player, ...place, data });
    if (!next.isError) told(next, place);
    return next;
  });
}

/** Fetches the newest picture; an older one that arrives late is not shown. */
async function refresh() {
  const turn = ++latest;
  const answer = await view(person, channel);
  if (turn !== latest) return;
  ({ person, channel, view: seen } = answer);
  sessionStorage.setItem('person', person);
  ahead = new Date(seen.now) - Date.now();
  draw();
  tell('look', { person, channel, chat: showsChat() }).catch(() => {});
}

function draw() {
  const me = seen.people.find(one => one.id === person);
  drawPeople();
  drawChannels();
  drawCommands();
  keepingEnd(at('threads'), () =>
    arrange(at('threads'), seen.threads, thread => person + thread.id, (thread, kept) => threadOf(thread, kept, stage)));
  keepingEnd(at('messages'), () =>
    arrange(at('messages'), seen.chat.messages, message => person + message.id, (message, kept) => messageOf(message, kept, stage)));
  at('chat-name').textContent = `${me.name} ja PeerHelp`;
  at('tab-people').textContent = `Väki: ${me.name.split(' ')[0]}`;
  at('unread').hidden = me.unread === 0;
  at('unread').textContent = me.unread;
  at('unread').setAttribute('aria-label', `${me.unread} lukematonta`);
  at('silent').hidden = seen.silentBot === null;
  at('silent').textContent = `PeerHelp ei vastaa osoitteessa ${seen.silentBot}.`;
  tick();
}

function drawPeople() {
  const played = seen.people.filter(one => !one.isBot);
  arrange(at('people-list'), played, one => one.id, (one, kept) => {
    const print = JSON.stringify(one) + (one.id === person);
    if (kept?.print === print) return kept;
    const button = make('button', { type: 'button', className: 'person', 'aria-pressed': one.id === person },
      avatar(one),
      make('span', { className: 'who' }, make('strong', {}, one.name), make('span', {}, one.role)),
      one.unread ? make('span', { className: 'badge', 'aria-label': `${one.unread} lukematonta` }, String(one.unread)) : null);
    button.addEventListener('click', () => play(one.id));
    const had = kept?.contains(document.activeElement);
    const item = make('li', {}, button);
    item.print = print;
    if (had) requestAnimationFrame(() => button.focus());
    return item;
  });
}

/** The commands beside the compose box. */
function drawCommands() {
  arrange(at('commands'), seen.commands.filter(one => one.onCompose), one => one.id, (one, kept) => {
    const button = kept ?? make('button', { type: 'button', className: 'reply' }, one.title);
    button.onclick = () => open({ command: one.id, channel });
    return button;
  });
}

function drawChannels() {
  const nameOf = one => one.name ?? 'Yleinen';
  at('channel-name').textContent = nameOf(seen.channels.find(one => one.id === channel));
  arrange(at('channels'), seen.channels, one => one.id, (one, kept) => {
    const button = kept ?? make('button', { type: 'button' }, nameOf(one));
    button.setAttribute('aria-pressed', one.id === channel);
    button.onclick = () => { channel = one.id; refresh(); };
    return button;
  });
}

/** Who reads the end of a list stays at its end when something is added. */
function keepingEnd(list, change) {
  const owner = `${person} ${channel}`;
  const follows = list.owner !== owner || list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  list.owner = owner;
  change();
  if (follows) list.scrollTop = list.scrollHeight;
}

function play(id) {
  person = id;
  if (!wide.matches) show('channel');
  refresh();
}

function show(tab) {
  document.body.dataset.tab = tab;
  document.querySelectorAll('[role=tab]').forEach(one => one.setAttribute('aria-selected', one.dataset.tab === tab));
  for (const list of [at('threads'), at('messages')]) list.scrollTop = list.scrollHeight;
}

let fading = 0;
function toast(text) {
  at('toast').textContent = text;
  at('toast').classList.add('shown');
  clearTimeout(fading);
  fading = setTimeout(() => at('toast').classList.remove('shown'), 6000);
}

function tick() {
  at('now').textContent = moment(now());
  at('now').dateTime = now().toISOString();
}

at('new-post').append(composer('Uusi keskustelu. @ mainitsee', people, (text, mentions) => attempt('post', { person, channel, text, mentions })));
at('new-message').append(composer('Kirjoita PeerHelpille', () => [], text => attempt('say', { person, text })));
document.querySelectorAll('[data-minutes]').forEach(button => button.addEventListener('click', () =>
  attempt('clock', { minutes: button.dataset.minutes === '' ? null : Number(button.dataset.minutes) })));
document.querySelectorAll('[role=tab]').forEach(tab => tab.addEventListener('click', () => { show(tab.dataset.tab); refresh(); }));
document.querySelector('[role=tablist]').addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
  next.focus();
  next.click();
});
wide.addEventListener('change', refresh);
setInterval(tick, 5000);

// Several changes at once are one look.
let waiting = 0;
watch(() => { clearTimeout(waiting); waiting = setTimeout(() => refresh().catch(() => {}), 60); });
refresh();
