const DRIVER =
  'Write store: { driver: sessionDrivers.redis({ url: process.env.REDIS_URL }) }, with sessionDrivers of astro/config.';

/** What to write, by the option's path or its group's. */
const WRITE: Record<string, string> = {
  '': 'Write developingStory() alone, or developingStory({ publication: { name: "The Example" } }).',
  publication: 'Write publication: { name: "The Example", timeZone: "America/New_York" }.',
  'publication.name':
    'Write name: "The Example", or leave it out: the name is then the site’s host.',
  'publication.lang': 'Write a language such as lang: "en-US", "fr" or "pt-BR".',
  'publication.timeZone': 'Write a zone such as timeZone: "America/New_York" or "UTC".',
  'publication.tag':
    'Write a domain name you own and a year you owned it in: tag: "news.example,2026".',
  'publication.logo': 'Write a path that begins with ./, logo: "./src/logo.svg".',
  'publication.accent': 'Write a colour such as accent: "#1d4ed8".',
  collection:
    'Write the name under which src/content.config.ts exports the stories: collection: "stories".',
  files: 'Write files: { folder: "./content", pattern: "**/*.mdx" }.',
  'files.folder': 'Write a path from the project’s root, folder: "./content".',
  'files.pattern': 'Write a glob, pattern: "**/*.mdx", or a list of them.',
  settleAfter: 'Write a number such as settleAfter: 30.',
  pages: 'Write pages: false for feeds, cards and data alone; leave it out otherwise.',
  pageSize: 'Write pageSize: { stories: 20, notes: 50 }.',
  'pageSize.stories': 'Write a number such as stories: 20.',
  'pageSize.notes':
    'Write a number such as notes: 50; routes: { notes: false } keeps all on the story’s page.',
  updates: 'Write updates: { canonical: "story", index: true }.',
  'updates.canonical': 'Write canonical: "self" or canonical: "story".',
  'updates.index': 'Write index: true to have search engines list updates; leave it out otherwise.',
  render: 'Write render: { updates: "on-demand", cards: "on-demand", archives: "on-demand" }.',
  'render.updates': 'Write updates: "on-demand", or leave it out: the build then makes them.',
  'render.cards': 'Write cards: "on-demand", or leave it out: the build then draws them.',
  'render.archives': 'Write archives: "on-demand", or leave it out: the build then makes them.',
  routes: 'Write routes: { index: "/news", cards: false }.',
  'routes.index': 'Write an address from the site’s root, index: "/news", or false.',
  'routes.story':
    'Write an address from the site’s root with the story’s slug in it, story: "/news/[slug]", or false.',
  'routes.update':
    'Write an address from the site’s root with the story’s slug and the update’s id in it, update: "/news/[slug]/[id]", or false.',
  'routes.notes':
    'Write an address from the site’s root with the story’s slug and the page’s number in it, notes: "/news/[slug]/notes/[page]", or false.',
  'routes.topics': 'Write an address from the site’s root, topics: "/topics", or false.',
  'routes.topic':
    'Write an address from the site’s root with the topic’s slug in it, topic: "/topics/[topic]", or false.',
  'routes.author':
    'Write an address from the site’s root with the author’s slug in it, author: "/authors/[author]", or false.',
  'routes.corrections':
    'Write an address from the site’s root, corrections: "/corrections", or false.',
  'routes.subscribe': 'Write an address from the site’s root, subscribe: "/subscribe", or false.',
  'routes.rss': 'Write an address from the site’s root, rss: "/feeds/updates.xml", or false.',
  'routes.atom':
    'Write an address from the site’s root, atom: "/feeds/updates.atom.xml", or false.',
  'routes.json': 'Write an address from the site’s root, json: "/feeds/updates.json", or false.',
  'routes.feedStyles': 'Write an address from the site’s root, feedStyles: "/feed.css", or false.',
  'routes.cards': 'Write a folder’s address from the site’s root, cards: "/cards", or false.',
  urls: 'Write urls: { story: "/news/[slug]/", update: "/news/[slug]/#[id]" }.',
  'urls.index': 'Write the address of your own page of stories, index: "/news/".',
  'urls.story': 'Write the address of your own story pages, story: "/news/[slug]/".',
  'urls.update': 'Write where an update stands on your own pages, update: "/news/[slug]/#[id]".',
  feeds:
    'Write feeds: { size: 50, content: "summary", pageFormats: ["rss", "atom"] }, or feeds: false for none.',
  'feeds.size': 'Write a number such as size: 50.',
  'feeds.archives': 'Write archives: false for no archives; leave it out otherwise.',
  'feeds.formats': 'Write formats: ["rss", "json"].',
  'feeds.pageFormats': 'Write pageFormats: ["rss", "atom"], or [] for none of these feeds.',
  'feeds.guids':
    'Write guids: ({ story, event }) => (event.id === "published" ? story.data.oldId : undefined).',
  'feeds.hubs': 'Write hubs: ["https://hub.example/"].',
  'feeds.headers': 'Write headers: true to have the build write _headers; leave it out otherwise.',
  cards: 'Write cards: { design: "photo", sizes: ["wide", "square"] }, or cards: false for none.',
  'cards.design': 'Write design: "photo", or the path of your own: design: "./src/card.ts".',
  'cards.sizes': 'Write sizes: ["wide", "square"].',
  'cards.fonts': 'Write fonts: [{ file: "./src/fonts/Headline.woff", use: "serif", weight: 700 }].',
  'cards.maxBytes': 'Write a number such as maxBytes: 300_000.',
  'cards.store': DRIVER,
  'cards.store.driver': DRIVER,
  'cards.store.readOnly':
    'Write readOnly: true where cards are only to be taken from it; leave it out otherwise.',
  live: 'Write live: { every: 60 }, or live: false.',
  share: 'Write share: ["bluesky", "whatsapp", "email"], or share: false.',
  words:
    'Write words: { en: { developing: "Live", updateCount: { one: "1 update", other: "{count} updates" } } }. docs/words.md has every word.',
  components: 'Write a path that begins with ./, EditorsNote: "./src/components/MyNote.astro".',
  layout: 'Write a path that begins with ./, layout: "./src/layouts/Base.astro".',
};

/** What to write for an option, told by its path. */
export function hint(path: readonly string[]): string {
  return WRITE[path.join('.')] ?? WRITE[path[0] ?? ''] ?? '';
}
