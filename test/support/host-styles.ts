import { readFileSync } from 'node:fs';

const read = (url: string) => readFileSync(new URL(url), 'utf8');

/** What blogs that began with Astro's template have: sizes, spaces and colours by elements alone. */
const TEMPLATE = `
:root { --accent: #2337ff; --black: 15, 18, 25; --gray: 96, 115, 159; }
body { margin: 0; padding: 0; text-align: left; background: linear-gradient(#eef, #fff) no-repeat; overflow-wrap: break-word; color: rgb(51, 51, 51); font: 20px/1.7 sans-serif; }
main { width: 720px; max-width: calc(100% - 2em); margin: auto; padding: 3em 1em; }
h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5rem 0; color: rgb(var(--black)); line-height: 1.2; }
h1 { font-size: 3.052em; } h2 { font-size: 2.441em; } h3 { font-size: 1.953em; } h4 { font-size: 1.563em; }
strong, b { font-weight: 700; }
a { color: var(--accent); }
p { margin-bottom: 1em; }
textarea, input { width: 100%; font-size: 16px; }
table { width: 100%; }
img { max-width: 100%; height: auto; border-radius: 8px; }
code { padding: 2px 5px; background-color: #e5e9f0; border-radius: 2px; }
pre { padding: 1.5em; border-radius: 8px; }
pre > code { all: unset; }
blockquote { border-left: 4px solid var(--accent); padding: 0 0 0 20px; margin: 0; font-size: 1.333em; }
hr { border: none; border-top: 1px solid #e5e9f0; }
`;

/** What people write by hand: everything reset, then elements styled anew, deep in the page too. */
const BY_HAND = `
* { margin: 0; padding: 0; box-sizing: border-box; }
body { text-align: center; letter-spacing: 0.05em; line-height: 2; text-transform: uppercase; font-family: monospace; }
ul, ol { list-style: none; }
a { color: red; text-decoration: none; }
a::after { content: ' ↗'; }
button { padding: 1em 2em; border: 2px solid red; border-radius: 9px; background: yellow; font: bold 20px monospace; }
body main h1, body main h2, body main h3 { color: green; font: 900 40px/2 monospace; text-align: center; }
body main p { margin: 2em 0; color: gray; }
article, section, aside, nav, figure, details { padding: 20px; border: 1px solid red; background: pink; }
summary { list-style: none; font-size: 30px; }
table, td, th { border: 3px solid black; padding: 1em; }
img { display: block; border: 5px solid red; }
time { display: block; color: red; }
span, div, bdi { margin: 3px 0; color: red; line-height: 3; }
`;

/** Style sheets of the sites that take us in, by the name of what they begin with. */
export const HOST_STYLES: Readonly<Record<string, string>> = {
  'a reset':
    '* { margin: 0; padding: 0; box-sizing: border-box; line-height: calc(1em + 0.5rem); max-width: 100%; }',
  'rules by hand': BY_HAND,
  'the reset by Eric Meyer': read(import.meta.resolve('@unocss/reset/eric-meyer.css')),
  'modern-normalize': read(import.meta.resolve('modern-normalize/modern-normalize.css')),
  'Tailwind 3': read(import.meta.resolve('@unocss/reset/tailwind.css')),
  'Tailwind 4': `@layer theme, base, components, utilities; @layer base { ${read(import.meta.resolve('@unocss/reset/tailwind-v4.css'))} }`,
  'the reboot of Bootstrap': read(import.meta.resolve('bootstrap/dist/css/bootstrap-reboot.css')),
  Bootstrap: read(import.meta.resolve('bootstrap/dist/css/bootstrap.css')),
  Pico: read(import.meta.resolve('@picocss/pico/css/pico.css')),
  'the template of Astro': TEMPLATE,
};

/** What Tailwind's Typography makes of its class in Tailwind 3: one class's weight, on all that isn't excepted. */
export const PROSE = Object.entries({
  a: 'color: green; font-weight: 500',
  h1: 'color: green; font-size: 2.25em; margin: 0 0 0.9em',
  h2: 'color: green; font-size: 1.5em; margin: 2em 0 1em',
  p: 'margin: 1.25em 0',
  'ul, ol': 'margin: 1.25em 0; padding-inline-start: 1.6em; list-style: disc',
  li: 'margin: 0.5em 0',
  'figure, img': 'margin: 2em 0',
  blockquote: 'font-style: italic; border-inline-start: 4px solid green; padding-inline-start: 1em',
  'blockquote p:first-of-type': 'quotes: "«" "»"; text-indent: 1em',
  'pre, code': 'background: black; color: white; font-size: 0.9em',
  'thead th, tbody td': 'padding: 0.6em; vertical-align: baseline',
})
  .map(
    ([what, rule]) =>
      `.prose :where(${what}):not(:where([class~='not-prose'], [class~='not-prose'] *)) { ${rule} }`,
  )
  .join('\n');
