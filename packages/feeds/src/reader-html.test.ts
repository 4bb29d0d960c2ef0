import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { contentFaults } from '../test/content-faults.ts';
import { textOfHtml } from '../test/text-of-html.ts';
import { readerHtml } from './index.ts';

const PAGE = 'https://news.example/stories/outage/';
const LINK = `<a href="${PAGE}">news.example/stories/outage</a>`;

/** Markdown with formulas as remark-math and rehype-katex make HTML of it. */
async function katexHtml(markdown: string): Promise<string> {
  const { render } = await createMarkdownProcessor({
    remarkPlugins: [remarkMath],
    rehypePlugins: [rehypeKatex],
  });
  return (await render(markdown)).code;
}

const become = (cases: [string, string][]) => {
  it.each(cases)('%s becomes %s', (html, expected) => {
    expect(readerHtml(html, PAGE)).toBe(expected);
    expect(contentFaults(expected)).toEqual([]);
  });
};

describe('addresses', () => {
  become([
    ['<a href="#fn" id="ref">1</a>', `<a href="${PAGE}#fn" id="ref">1</a>`],
    ['<li id="fn">1</li>', '<li id="fn">1</li>'],
    ['<a href="/x?a=1&amp;b=2">x</a>', '<a href="https://news.example/x?a=1&#x26;b=2">x</a>'],
    ['<a href="//b.example/">x</a>', '<a href="https://b.example/">x</a>'],
    ['<a href="http://[">x</a>', '<a>x</a>'],
    ['<a href="tel:911">911</a>', '<a href="tel:911">911</a>'],
    ['<q cite="../b/">x</q>', '<q cite="https://news.example/stories/b/">x</q>'],
    ['<img src="a.jpg" alt="A">', `<img src="${PAGE}a.jpg" alt="A">`],
    ['<img src="data:image/png;base64,AA" alt="A map">', 'A map'],
    ['<img alt="">', ''],
    ['<img src="" alt="">', ''],
    ['<img src=" " alt="A map">', 'A map'],
    ['<p>A <img alt="B"> C</p>', '<p>A B C</p>'],
    ['<img alt=""><img alt="B">', 'B'],
    ['<img srcset="javascript:x" alt="A map">', 'A map'],
    ['<img srcset="a   2x" alt="">', `<img srcset="${PAGE}a 2x" alt="">`],
    ['<a href="http://b.example/">x</a>', '<a href="http://b.example/">x</a>'],
    ['<img src="" srcset="/a.jpg" alt="">', '<img srcset="https://news.example/a.jpg" alt="">'],
    ['<a href="">here</a>', `<a href="${PAGE}">here</a>`],
    [
      '<picture><source srcset="/a.avif 1x,/b,c.avif 2x"><img src="/c.png" alt=""></picture>',
      '<picture><source srcset="https://news.example/a.avif 1x, https://news.example/b,c.avif 2x"><img src="https://news.example/c.png" alt=""></picture>',
    ],
    [
      '<img srcset="javascript:x 1x, /a.jpg" alt="">',
      '<img srcset="https://news.example/a.jpg" alt="">',
    ],
  ]);
});

describe('what runs, styles or asks', () => {
  become([
    ['<p>a<script>alert(1)</script><style>p{}</style></p>', '<p>a</p>'],
    ['<p onclick="x()" style="color:red" class="y" data-z="1">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href=" java\nscript:alert(1)">a</a>', '<a>a</a>'],
    ['<button>Copy</button><input name="a"><p>b</p>', '<p>b</p>'],
    ['<form action="/x"><label>Mail <input></label></form>', `<p>${LINK}</p>`],
    ['<textarea></p><script>1</script></textarea><p>a</p>', '<p>a</p>'],
    ['<select><option>A</option></select><datalist><option>B</option></datalist>', ''],
    [
      '<input type="checkbox" checked disabled> done',
      '<input type="checkbox" checked disabled> done',
    ],
    ['<p>&lt;/script&gt; ]]&gt;</p>', '<p>&#x3C;/script> ]]></p>'],
  ]);
});

describe('what readers understand stays', () => {
  it.each([
    '<p>The <abbr title="World Health">WH</abbr>, <cite>A</cite>, <dfn>B</dfn>, <mark>C</mark></p>',
    '<p><small>D</small> <u>E</u> F<wbr>G <time datetime="2021-02-16">H</time></p>',
    '<p><bdi>I</bdi> <bdo dir="rtl">J</bdo> <b lang="he" id="b" title="T" aria-label="L">K</b></p>',
    '<table><caption>A</caption><colgroup span="2"><col span="2"></colgroup><tbody><tr><th scope="row" align="left" colspan="2" rowspan="2">B</th><td align="right" colspan="2" rowspan="2">C</td></tr></tbody></table>',
    '<table><colgroup span="3"></colgroup><tbody><tr><td>C</td></tr></tbody></table>',
    '<figure><img src="https://a.example/a.jpg" srcset="https://a.example/a.jpg 1x" sizes="50vw" alt="A" width="2" height="1"><figcaption>B</figcaption></figure>',
    '<picture><source media="(width > 1px)" sizes="50vw" srcset="https://a.example/a.avif 1x" type="image/avif"><img src="http://a.example/a.jpg" alt=""></picture>',
    '<p><a href="https://a.example/" hreflang="de" rel="nofollow">A</a></p>',
    '<p><a href="mailto:a@a.example">A</a><a href="tel:911">B</a><a href="xmpp:a@a.example">C</a></p>',
    '<blockquote cite="https://a.example/"><p><q cite="http://a.example/">A</q></p></blockquote>',
    '<p><del cite="https://a.example/" datetime="2021">A</del><ins cite="https://a.example/" datetime="2021">B</ins></p>',
    '<pre><code class="language-js">A</code></pre>',
    '<details open><summary>A</summary>B</details>',
    '<ol reversed start="9" type="a"><li value="7">A</li></ol>',
  ])('%s', (html) => {
    expect(readerHtml(html, PAGE)).toBe(html);
    expect(contentFaults(html)).toEqual([]);
  });

  become([
    ['<code class="language-js line-numbers">A</code>', '<code class="language-js">A</code>'],
    ['<code class="my-language-js">A</code>', '<code class="">A</code>'],
    ['<a href="ftp://a.example/">A</a>', '<a>A</a>'],
    ['<q cite="mailto:a@a.example">A</q>', '<q>A</q>'],
    ['<input type="radio"><input type="checkbox">', '<input type="checkbox" disabled>'],
    ['\n<p>A</p>\n', '<p>A</p>'],
  ]);

  it('in its own language', () => {
    const arabic = { lang: 'ar', dir: 'rtl' } as const;
    expect(readerHtml('<p>أ</p> <i>ب</i>', PAGE, arabic)).toBe(
      '<div lang="ar" dir="rtl"><p>أ</p> <i>ب</i></div>',
    );
    expect(readerHtml('', PAGE, arabic)).toBe('<div lang="ar" dir="rtl"></div>');
  });

  it('as it is, where the page has no whole address', () => {
    const html = '<a href="/b/?c">A</a> <img src="d.jpg" alt="D">';
    expect(readerHtml(html, '/stories/outage/')).toBe(html);
  });
});

describe('what a page hides', () => {
  become([
    ['<p>a<span hidden>b</span><b hidden="hidden">c</b></p>', '<p>a</p>'],
    ['<div hidden><p>a</p><iframe src="/f"></iframe></div><p>b</p>', '<p>b</p>'],
    ['<p hidden>a</p><p hidden>b</p><p>c</p>', '<p>c</p>'],
    ['<p style="color: red; display:none">a</p><p style="visibility : hidden">b</p>', ''],
    ['<p style="display : none">a</p><p style="VISIBILITY:collapse">b</p>', ''],
    ['<dialog>a</dialog><dialog open>b</dialog>', 'b'],
    ['<p hidden="until-found">a</p><p style="display: block">b</p>', '<p>a</p><p>b</p>'],
    ['<details><summary>a</summary>b</details>', '<details><summary>a</summary>b</details>'],
  ]);
});

describe('embeds', () => {
  const film = 'https://video.example/embed/1';
  become([
    [`<iframe src="${film}" title="A film"></iframe>`, `<p><a href="${film}">A film</a></p>`],
    [
      `<figure><iframe src="${film}"></iframe><figcaption>C</figcaption></figure>`,
      `<figure><p><a href="${film}">video.example/embed/1</a></p><figcaption>C</figcaption></figure>`,
    ],
    [
      `<iframe src="about:blank" data-src="${film}" title="A film"></iframe>`,
      `<p><a href="${film}">A film</a></p>`,
    ],
    [
      `<iframe src="" data-src="${film}" title=" A film "></iframe>`,
      `<p><a href="${film}">A film</a></p>`,
    ],
    [
      '<iframe src="http://a.example/?u=https://b.example/x"></iframe>',
      '<p><a href="http://a.example/?u=https://b.example/x">a.example/?u=https://b.example/x</a></p>',
    ],
    ['<iframe src="data:text/html,https://a.example/"></iframe>', `<p>${LINK}</p>`],
    ['<iframe srcdoc="<b>x</b>"></iframe>', `<p>${LINK}</p>`],
    [
      `<blockquote><iframe src="${film}" title="A"></iframe></blockquote>`,
      `<blockquote><p><a href="${film}">A</a></p></blockquote>`,
    ],
    [
      `<ul><li><iframe src="${film}" title="A"></iframe></li></ul>`,
      `<ul><li><p><a href="${film}">A</a></p></li></ul>`,
    ],
    [
      `<h2>See <iframe src="${film}" title="A"></iframe></h2>`,
      `<h2>See <a href="${film}">A</a></h2>`,
    ],
    [
      `<p>See <iframe src="${film}" title="A film"></iframe>.</p>`,
      `<p>See <a href="${film}">A film</a>.</p>`,
    ],
    [
      `<a href="/v/"><video src="/v.mp4" aria-label="A film"></video></a>`,
      '<a href="https://news.example/v/">A film</a>',
    ],
    [
      `<a href="/v/"><span><video src="/v.mp4" poster="/p.jpg" title="A film"></video></span></a>`,
      '<a href="https://news.example/v/"><span>A film</span></a>',
    ],
    [
      '<p>See <video src="/v.mp4" poster="/p.jpg" title="A film"></video></p>',
      '<p>See <a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt="A film"></a> <a href="https://news.example/v.mp4">A film</a></p>',
    ],
    [
      '<div><video src="/v.mp4" poster="/p.jpg" title="A film"></video></div>',
      '<div><figure><a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt="A film"></a><figcaption><a href="https://news.example/v.mp4">A film</a></figcaption></figure></div>',
    ],
    [
      '<video data-src="/v.mp4" poster="" title="A film"></video>',
      '<p><a href="https://news.example/v.mp4">A film</a></p>',
    ],
    [
      '<video title="A film"><track kind="metadata" src="/m.vtt"><source src="/a.mp4"></video>',
      '<p><a href="https://news.example/a.mp4">A film</a></p>',
    ],
    [
      '<video><source src="/a.mp4"><p>Get a browser.</p></video>',
      '<p><a href="https://news.example/a.mp4">news.example/a.mp4</a></p>',
    ],
    [
      '<video src="/v.mp4" poster="p.jpg" title="A film"><track src="/de.vtt" kind="captions" srclang="de" label="Deutsch"><track kind="metadata" src="/m.vtt"></video>',
      `<figure><a href="https://news.example/v.mp4"><img src="${PAGE}p.jpg" alt="A film"></a><figcaption><a href="https://news.example/v.mp4">A film</a> · <a href="https://news.example/de.vtt" hreflang="de">Deutsch</a></figcaption></figure>`,
    ],
    [
      '<figure><video src="/v.mp4" poster="/p.jpg"></video><figcaption>C</figcaption></figure>',
      '<figure><a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt=""></a><p><a href="https://news.example/v.mp4">news.example/v.mp4</a></p><figcaption>C</figcaption></figure>',
    ],
    [
      '<p>The call <audio src="/a.mp3" title="to 911"><track src="/a.vtt"></audio>.</p>',
      '<p>The call <a href="https://news.example/a.mp3">to 911</a> · <a href="https://news.example/a.vtt">news.example/a.vtt</a>.</p>',
    ],
    [
      '<p><audio data-src="/a.mp3" title="The call"><track kind="captions" label="None"><track src="/a.vtt" label=""></audio></p>',
      '<p><a href="https://news.example/a.mp3">The call</a> · <a href="https://news.example/a.vtt">news.example/a.vtt</a></p>',
    ],
    [
      '<audio src="/a.mp3" title="The call"></audio>',
      '<p><a href="https://news.example/a.mp3">The call</a></p>',
    ],
    [
      '<object data="/f.pdf"></object><embed src="/e.pdf">',
      '<p><a href="https://news.example/f.pdf">news.example/f.pdf</a></p><p><a href="https://news.example/e.pdf">news.example/e.pdf</a></p>',
    ],
    ['<astro-island props="{}"><p>Kept</p></astro-island>', '<p>Kept</p>'],
    ['<astro-island> <button>Vote</button>\n</astro-island>', `<p>${LINK}</p>`],
    [
      '<astro-island><img src="/a.jpg" alt=""></astro-island>',
      '<img src="https://news.example/a.jpg" alt="">',
    ],
    ['<x-list><input type="checkbox"></x-list>', '<input type="checkbox" disabled>'],
    ['<canvas title="Rain"></canvas>', `<p><a href="${PAGE}">Rain</a></p>`],
    ['<svg><title>Rain</title><path d="M0"/></svg>', `<p><a href="${PAGE}">Rain</a></p>`],
    ['<p>a <svg aria-hidden="true"><path d="M0"/></svg></p>', '<p>a </p>'],
    [
      '<noscript><img src="/n.png" alt="N"></noscript>',
      '<img src="https://news.example/n.png" alt="N">',
    ],
    [
      '<blockquote class="twitter-tweet"><p>Hi</p></blockquote><script async src="https://platform.example/w.js"></script>',
      '<blockquote><p>Hi</p></blockquote>',
    ],
    [
      '<blockquote class="astro-a1 instagram-media">Hi</blockquote><script src="https://platform.example/w.js"></script>',
      '<blockquote>Hi</blockquote>',
    ],
    [
      '<p class="lead">A</p><blockquote class="astro-a1">Hi</blockquote><script src="https://gist.example/1.js"></script>',
      `<p>A</p><blockquote>Hi</blockquote><p><a href="${PAGE}">gist.example</a></p>`,
    ],
    [
      '<script src="/a.js"></script><script type="module" src="https://cdn.example/a.js"></script>',
      '',
    ],
  ]);
});

describe('formulas', () => {
  const fraction = '<mrow><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>';
  become([
    [
      `<math><semantics>${fraction}<annotation encoding="application/x-tex">x = \\frac{1}{2}</annotation></semantics></math>`,
      `<math alttext="x = \\frac{1}{2}">${fraction}</math>`,
    ],
    [
      `<mjx-container><svg aria-hidden="true"></svg><mjx-assistive-mml><math display="block">${fraction}</math></mjx-assistive-mml></mjx-container>`,
      `<math display="block">${fraction}</math>`,
    ],
    [
      '<p><span aria-hidden="true">👉</span> As <math><mi>x</mi></math></p>',
      '<p><span>👉</span> As <math><mi>x</mi></math></p>',
    ],
    ['<p><span aria-hidden="true">👉</span> </p>', '<p><span>👉</span> </p>'],
    ['<p><b aria-hidden="true">!</b> <i>Note</i></p>', '<p><b>!</b> <i>Note</i></p>'],
    [
      '<p> <span aria-hidden="true">x</span> <math><mi>x</mi></math></p>',
      '<p>  <math><mi>x</mi></math></p>',
    ],
    [
      '<math><mi>x</mi><annotation encoding="TeX"> x </annotation></math>',
      '<math alttext="x"><mi>x</mi></math>',
    ],
    [
      '<math><mi>x</mi><annotation encoding="StarMath 5.0">y</annotation><annotation encoding="TeX"></annotation></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      '<math><mi>x</mi><annotation-xml encoding="MathML-Content"><ci>x</ci></annotation-xml></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      '<math><mfrac><mphantom><mi>x</mi></mphantom><mi>y</mi></mfrac></math>',
      '<math><mfrac><mrow></mrow><mi>y</mi></mfrac></math>',
    ],
    [
      '<math href="javascript:1" onclick="x" style="color:red"><maction actiontype="toggle"> <mi>a</mi><mi>b</mi></maction></math>',
      '<math><mi>a</mi></math>',
    ],
  ]);

  // Presentation MathML, by its elements and what changes their look.
  it.each([
    '<math display="block" displaystyle="true" alttext="A" xmlns="http://www.w3.org/1998/Math/MathML"><mi mathvariant="normal">x</mi><mn>1</mn><mtext>so</mtext><ms>s</ms></math>',
    '<math><mo fence="true" form="prefix" lspace="0" rspace="0" largeop="true" maxsize="2em" minsize="1em" movablelimits="true" separator="true" stretchy="false" symmetric="true">(</mo></math>',
    '<math><mrow><mfrac linethickness="0"><mn>1</mn><mn>2</mn></mfrac><msqrt><mi>x</mi></msqrt><mroot><mi>x</mi><mn>3</mn></mroot></mrow></math>',
    '<math><mstyle scriptlevel="1"><mspace width="1em" height="1em" depth="1em"></mspace><mpadded voffset="1em"><mi>x</mi></mpadded></mstyle><merror><mi>x</mi></merror></math>',
    '<math><mfenced open="[" close="]" separators=";"><mi>x</mi></mfenced><menclose notation="box"><mi>x</mi></menclose></math>',
    '<math><msub><mi>x</mi><mi>a</mi></msub><msup><mi>x</mi><mi>b</mi></msup><msubsup><mi>x</mi><mi>a</mi><mi>b</mi></msubsup></math>',
    '<math><munder accentunder="true"><mi>x</mi><mi>a</mi></munder><mover accent="true"><mi>x</mi><mi>b</mi></mover><munderover><mi>x</mi><mi>a</mi><mi>b</mi></munderover></math>',
    '<math><mmultiscripts><mi>x</mi><mi>a</mi><none></none><mprescripts></mprescripts><mi>b</mi><none></none></mmultiscripts></math>',
    '<math><mtable frame="solid" columnalign="left" columnlines="solid" columnspacing="1em" rowalign="top" rowlines="solid" rowspacing="1em"><mtr><mtd columnspan="2" rowspan="2"><mi>x</mi></mtd></mtr><mlabeledtr><mtd><mi>y</mi></mtd></mlabeledtr></mtable></math>',
  ])('stay: %s', (html) => {
    expect(readerHtml(html, PAGE)).toBe(html);
    expect(contentFaults(html)).toEqual([]);
  });

  it('of KaTeX are there once', async () => {
    const html = readerHtml(await katexHtml('Is $x^2 = \\frac{1}{2}$ so?'), PAGE);
    expect(contentFaults(html)).toEqual([]);
    expect(textOfHtml(html)).toBe('Is x2=12 so?');
    expect(html).toContain('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
    expect(html).toContain('alttext="x^2 = \\frac{1}{2}"');
  });
});

describe('text', () => {
  it('of any length and script comes through', () => {
    const words = 'שלום 🏳️‍🌈 <b>1.10</b> \u202E '.repeat(4000);
    expect(words.length).toBeGreaterThan(100_000);
    expect(readerHtml(`<p dir="rtl">${words}</p>`, PAGE)).toBe(`<p dir="rtl">${words}</p>`);
  });

  it('is safe whatever the HTML', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'a',
            'p',
            'img',
            'iframe',
            'video',
            'script',
            'style',
            'svg',
            'math',
            'form',
          ),
          fc.constantFrom(
            'href',
            'src',
            'srcset',
            'onerror',
            'style',
            'data',
            'title',
            'id',
            'xlink:href',
          ),
          fc.constantFrom(
            'javascript:1',
            '/a',
            'data:text/html,1',
            '#a',
            ' ',
            '//a.example',
            'a 1x, b',
          ),
        )
        .map(([tag, name, value]) => `<${tag} ${name}="${value}">`),
      fc.constantFrom(
        '</p>',
        '</script>',
        '</svg>',
        '<!--',
        ']]>',
        '<x-y>',
        '<template>',
        '<plaintext>',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(contentFaults(readerHtml(parts.join(''), PAGE))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
