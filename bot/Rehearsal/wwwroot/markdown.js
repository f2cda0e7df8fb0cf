// The little markdown that Teams shows in cards: bold, italics, links and bullets. Everything else is escaped.

const escape = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

// What a backslash protects is set aside until the end, so that it means nothing on the way.
const FIRST = 0xE000;

export function toHtml(text) {
  const hidden = text.replace(/\\([\\`*_{}\[\]()#+\-.!~>|])/g, (_, sign) => String.fromCharCode(FIRST + sign.charCodeAt(0)));
  const lines = escape(hidden)
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\d])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\d])/gu, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .split(/\r?\n/);
  return asBullets(lines).replace(/[\uE000-\uE07F]/g, sign => escape(String.fromCharCode(sign.charCodeAt(0) - FIRST)));
}

function asBullets(lines) {
  const bullet = /^[-*] +/;
  if (!lines.some(line => bullet.test(line))) return lines.join('<br>');
  let html = '', open = false;
  for (const line of lines) {
    if (bullet.test(line) !== open) html += (open = !open) ? '<ul>' : '</ul>';
    html += open ? `<li>${line.replace(bullet, '')}</li>` : `<p>${line}</p>`;
  }
  return open ? `${html}</ul>` : html;
}
