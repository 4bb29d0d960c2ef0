const BLOCK =
  /^\s*<\/?(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|video)\b/i;
/** What keeps its empty lines. */
const KEPT = /(<(pre|script|style|textarea)\b[\s\S]*?<\/\2\s*>)/i;
const EMBED = /\[embed[^\]]*\]\s*(https?:[^\s[\]"<]+)\s*\[\/embed\]/g;
const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g;

/**
 * Makes HTML of what WordPress stores: the comments that delimit its blocks go, captions become
 * figures, embeds links, and empty lines part paragraphs where the text has none of its own. Lines keep their
 * numbers.
 */
export function autoParagraphs(stored: string): string {
  const html = stored
    .replace(/<!--\s*\/?wp:[\s\S]*?-->/g, (comment) => '\n'.repeat(comment.split('\n').length - 1))
    .replace(CAPTION, (_, inner: string) => {
      const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
      return `<figure>${picture}<figcaption>${inner.slice(picture.length)}</figcaption></figure>`;
    })
    .replace(EMBED, '<a href="$1">$1</a>');
  if (/<!--\s*wp:/.test(stored)) return html;
  return html
    .split(KEPT)
    .map((part, index) => (index % 3 === 2 ? '' : index % 3 === 1 ? part : paragraphs(part)))
    .join('');
}

function paragraphs(html: string): string {
  return html
    .split(/(\n[^\S\n]*\n\s*)/)
    .map((part, index) =>
      index % 2 === 1 || part.trim() === '' || BLOCK.test(part)
        ? part
        : `<p>${part.trim().replaceAll('\n', '<br>\n')}</p>`,
    )
    .join('');
}
