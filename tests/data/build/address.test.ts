import {describe, expect, it} from 'vitest';
import {isLocal, readAddress} from '../../../data/build/address.ts';

describe('the address of a site', () => {
  it.each([
    ['https://blup.example', 'https://blup.example/'],
    ['https://blup.example/', 'https://blup.example/'],
    [' https://Blup.example/landsbyer/index.html ', 'https://blup.example/landsbyer/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
    ['https://kommunen.dk/blup/', 'https://kommunen.dk/blup/'],
    ['https://blåbærby.dk', 'https://xn--blbrby-juaj.dk/'],
  ])('%s is %s', (text, address) => expect(readAddress(text)).toBe(address));

  it.each(['', 'blup.example', 'ftp://blup.example/', 'https://', 'https://blup.example/?a=1', 'javascript:alert(1)'])(
    '“%s” is none',
    (text) => expect(readAddress(text)).toBeNull(),
  );

  it('is local where nobody else can reach it', () => {
    expect(['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/'].every(isLocal)).toBe(true);
    expect(isLocal('https://blup.example/')).toBe(false);
  });
});
