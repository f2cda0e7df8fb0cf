// Talks with the Rehearsal's own server.

/** The picture of the world for one person and one channel. */
export async function view(person, channel) {
  const query = new URLSearchParams();
  if (person) query.set('person', person);
  if (channel) query.set('channel', channel);
  const answer = await fetch(`/rehearsal/view?${query}`);
  if (!answer.ok) throw new Error(`view ${answer.status}`);
  return answer.json();
}

/** Does something in a person's name; gives the answer's JSON, or null. */
export async function tell(what, body) {
  const answer = await fetch(`/rehearsal/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${what} ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

/** Calls back whenever the world has changed. */
export function watch(changed) {
  new EventSource('/rehearsal/events').onmessage = changed;
}
