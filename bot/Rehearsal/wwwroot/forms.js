// Forms that the bot opens over the page, from a command or a button.
import { cardOf } from './cards.js';
import { make } from './words.js';

/** Shows a form; send takes its data and gives the answer, which may be another form. */
export function showForm(title, card, send) {
  const note = make('p', { className: 'note', role: 'status' });
  const close = make('button', { type: 'button', className: 'quiet', 'aria-label': 'Sulje' }, '✕');
  const form = make('dialog', { className: 'form', 'aria-label': title ?? 'Lomake' },
    make('div', { className: 'form-head' }, make('h2', {}, title ?? ''), close));
  form.append(cardOf(card, async action => {
    try {
      const answer = await send(action.data);
      if (answer.isError) note.textContent = 'Jokin meni vikaan. Yritä uudelleen.';
      else form.close();
    } catch {
      note.textContent = 'Yhteys katkesi. Yritä uudelleen.';
    }
  }), note);
  close.addEventListener('click', () => form.close());
  form.addEventListener('close', () => form.remove());
  document.body.append(form);
  form.showModal();
}
