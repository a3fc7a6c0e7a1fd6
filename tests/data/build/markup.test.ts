import {describe, expect, it} from 'vitest';
import {html, link} from '../../../data/build/markup.ts';

const hostile = `<script>alert("1")</script> & 'x'`;
const harmless = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';

describe('html', () => {
  it('writes values as text, in an attribute and outside', () => {
    expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(`<p title="${harmless}">${harmless}</p>`);
  });

  it('takes what it has made for what it is', () => {
    const items = ['<a>', 2].map((item) => html`<i>${item}</i>`);
    expect(html`<b>${items}</b>`.toString()).toBe('<b><i>&lt;a&gt;</i><i>2</i></b>');
  });

  it('takes nothing else for it, however much it looks like it', () => {
    const forged = {toString: () => '<b>', '#text': '<b>'} as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });

  it('writes nothing for nothing, and 0 for 0', () => {
    expect(html`[${null}${undefined}${false}${''}${0}]`.toString()).toBe('[0]');
  });
});

describe('a link', () => {
  for (const [address, expected] of [
    ['https://ellum.example/?a=1&b="', '<a href="https://ellum.example/?a=1&amp;b=%22">Ellum</a>'],
    ['http://ellum.example', '<a href="http://ellum.example/">Ellum</a>'],
    ['javascript:alert(1)', 'Ellum'],
    [' JavaScript:alert(1)', 'Ellum'],
    ['data:text/html,x', 'Ellum'],
    ['mailto:a@example.org', 'Ellum'],
    ['ellum', 'Ellum'],
  ] as const) {
    it(`to ${address} is ${expected}`, () => {
      expect(link(address, 'Ellum').toString()).toBe(expected);
    });
  }
});
