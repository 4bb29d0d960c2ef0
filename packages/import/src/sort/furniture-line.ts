import { isTimestamp } from '../notes/note-lead.ts';
import { plainText } from '../notes/plain-text.ts';

const LINES: [what: string, line: RegExp][] = [
  [
    'advertisement',
    /^(?:advertisement|story continues below advertisement|sponsored(?: content)?|ad)$/i,
  ],
  ['skip link', /^skip to (?:the )?(?:main )?(?:content|navigation|article)$/i],
  [
    'share buttons',
    /^(?:share|tweet|print|email|e-mail|copy link|comments?|save|listen|bookmark|pocket|whatsapp|facebook|twitter|linkedin|reddit)(?: (?:this|on|to|via|it|article|story|post|link|facebook|twitter|linkedin|reddit|email))*(?:[ |,/·•]+(?:share|tweet|print|email|e-mail|copy link|facebook|twitter|linkedin|reddit|whatsapp|on|this|article|story|via))*$/i,
  ],
  [
    'newsletter box',
    /^(?:sign up (?:for|to) |subscribe (?:to|now|today)\b|get (?:the|our) .{0,60}newsletter|(?:our )?newsletters?$).{0,160}$/i,
  ],
  [
    'follow links',
    /^follow (?:us|the author|me|.{2,40}) on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon)\b.{0,80}$/i,
  ],
  [
    'related links',
    /^(?:read (?:more|next|also)|related(?: (?:story|stories|article|articles|coverage|content|links|reading))?|see also|more (?:on|from) this (?:story|topic)|also (?:read|on .{2,40}))(?:$|\s*[:|»>].{0,160}$)/i,
  ],
  [
    'section list',
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|sections?|posted in|keywords)\s*:.{0,200}$/i,
  ],
  ['breadcrumbs', /^home(?: ?[>»›/|] ?[^>»›/|.]{1,40}){1,6}$/i],
  ['page footer', /^(?:©|\(c\)|copyright\b).{0,160}$|^all rights reserved\.?$|^back to top$/i],
  ['author’s bio', /^about the authors?$/i],
  ['end mark', /^(?:-+ ?30 ?-+|#{3,}|\(?ends\)?)$/i],
  ['reading time', /^\d{1,2}[ -]?min(?:ute)?s? (?:read|listen)$/i],
];

/** Labels over lists that lead elsewhere: what follows them is theirs. */
const LIST_LABEL =
  /^(?:dig deeper(?: on .{2,60})?|related(?: (?:stories|articles|coverage|content|links|topics|reading))?|more (?:on|from|in|about) .{2,60}|more stories|read (?:more|next)|recommended(?: for you| reading)?|most (?:read|popular|viewed)|trending(?: now)?|popular(?: now| stories)?|tags|topics|sections|filed under|you may (?:also )?like|latest (?:news|stories)|next up|further reading|share(?: this)?)\s*:?$/i;

const BIO =
  /^[\p{Lu}][\p{L}.'-]+(?: [\p{L}.'-]+){1,3} is (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|freelancer)\b.{0,240}$/iu;

/** What a line is, where it is no part of an article but of the page around it. */
export function furnitureLine(text: string): string | undefined {
  if (text.length > 300) return undefined;
  const plain = plainText(text).trim();
  return isTimestamp(plain) ? 'timestamp' : LINES.find(([, line]) => line.test(plain))?.[0];
}

/** Whether a line tells who somebody is who writes, as the one below an article does. */
export function isBio(text: string): boolean {
  return text.length <= 300 && BIO.test(plainText(text).trim());
}

/** Whether a line is the label of a list of links or sections. */
export function isListLabel(text: string): boolean {
  return text.length <= 100 && LIST_LABEL.test(plainText(text).trim());
}
