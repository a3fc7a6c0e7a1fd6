import {describe, expect, it} from 'vitest';
import {headersFor, hostFiles} from '../../.storybook/tools/headers.ts';

const cacheOf = (path: string) => headersFor(path)['Cache-Control'];

describe('headersFor', () => {
  it.each(['/v0.1.0/blup.js', '/under/a/path/v12.0.3/blup.js', '/dashboard/assets/index-D91QW4CG.js'])(
    'lets %s be kept for good',
    (path) => expect(cacheOf(path)).toContain('immutable'),
  );

  it.each(['/', '/blup.js', '/data/eksempel/villages/ellum.json', '/dashboard/', '/data/v1/index.json', '/vejle/'])(
    'asks for %s anew within minutes',
    (path) => expect(cacheOf(path)).toMatch(/^public, max-age=300, /),
  );

  it('lets every site load the script and the data', () => {
    expect(headersFor('/blup.js')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('hostFiles', () => {
  const files = Object.entries(hostFiles('0.1.0', ['blup.js', 'blup-en.js']));

  it.each(files)('%s says the same rules', (_, text) => {
    for (const path of ['/v0.1.0/blup.js', '/blup.js']) {
      for (const value of Object.values(headersFor(path))) expect(text).toContain(value);
    }
  });

  it('says the caching of a file once in _headers, where hosts add up what they find', () => {
    const rules = hostFiles('0.1.0', ['blup.js'])._headers!.split('\n\n');
    const cached = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n', 1)[0]);
    expect(cached).toEqual(['/v0.1.0/*', '/dashboard/assets/*', '/data/*', '/blup.js']);
  });
});
