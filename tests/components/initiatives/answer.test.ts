import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mailLink, phoneLink} from '../../../components/initiatives/answer.ts';

describe('mailLink', () => {
  it('writes to the group, with a subject', () => {
    expect(mailLink('leg@lyngdal.example', 'Jeg vil gerne være med: Øl & kaffe?')).toBe(
      'mailto:leg@lyngdal.example?subject=Jeg%20vil%20gerne%20v%C3%A6re%20med%3A%20%C3%98l%20%26%20kaffe%3F',
    );
  });

  it.each([
    '',
    'kroen',
    'a@b@c',
    'leg @lyngdal.example',
    'a@b?cc=x@y',
    'a@b&bcc=x',
    'a@b#c',
    'javascript:a@b',
    'a@b%0Abcc:c',
  ])('is none for %j', (email) => expect(mailLink(email, 'Hej')).toBeNull());

  it('adds no reader and no words of its own, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), (email, subject) => {
        const link = mailLink(`${email}@lyngdal.example`, subject);
        if (link === null) return;
        const {protocol, searchParams, hash} = new URL(link);
        expect([protocol, [...searchParams.keys()], hash]).toEqual(['mailto:', ['subject'], '']);
      }),
    );
  });
});

describe('phoneLink', () => {
  it.each([
    ['+45 12 34 56 78', 'tel:+4512345678'],
    ['12 34 56 78', 'tel:12345678'],
    ['(12) 34-56.78', 'tel:12345678'],
    ['tlf. 12345678', 'tel:12345678'],
    ['112', 'tel:112'],
  ])('rings %s at %s', (phone, link) => expect(phoneLink(phone)).toBe(link));

  it.each(['', 'ring til Ane', '12', '12+345678', '+', 'javascript:alert()'])('is none for %j', (phone) =>
    expect(phoneLink(phone)).toBeNull(),
  );
});
