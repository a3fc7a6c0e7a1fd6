import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safeLink, webLink} from '../../../data/model/link.ts';

describe('a link', () => {
  for (const [text, link] of [
    ['https://ellum.dk', 'https://ellum.dk/'],
    ['http://ellum.dk/side?a=1&b=2#top', 'http://ellum.dk/side?a=1&b=2#top'],
    ['HTTPS://ELLUM.DK/A', 'https://ellum.dk/A'],
    ['https://ellum.dk/æøå', 'https://ellum.dk/%C3%A6%C3%B8%C3%A5'],
    ['https://ellum.dk/en side', 'https://ellum.dk/en%20side'],
    [' https://ellum.dk ', 'https://ellum.dk/'],
    ['mailto:gruppen@ellum.dk', 'mailto:gruppen@ellum.dk'],
    ['tel:+4512345678', 'tel:+4512345678'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['JavaScript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:x', null],
    ['blob:https://ellum.dk/x', null],
    ['file:///etc/passwd', null],
    ['ftp://ellum.dk', null],
    ['//ellum.dk', null],
    ['/side', null],
    ['ellum.dk', null],
    ['https://', null],
    ['', null],
  ] as const) {
    it(`from ${JSON.stringify(text)} is ${link}`, () => {
      expect(safeLink(text)).toBe(link);
    });
  }

  it('to a web page is neither a mailbox nor a telephone', () => {
    expect(['mailto:a@b.dk', 'tel:112', 'https://ellum.dk'].map(webLink)).toEqual([null, null, 'https://ellum.dk/']);
  });

  it('to a web page may have spaces around it', () => {
    expect(webLink(' https://ellum.dk\n')).toBe('https://ellum.dk/');
  });

  it('has one of four schemes, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((rest) => `javascript:${rest}`),
      fc.string().map((rest) => `\tjava\u0000script:${rest}`),
    );
    fc.assert(fc.property(text, (any) => /^(https?|mailto|tel):/.test(safeLink(any) ?? 'https:')));
  });
});
