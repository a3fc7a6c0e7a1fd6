import {describe, expect, it} from 'vitest';
import {checkPage} from '../../../dashboard/embed/check-page.ts';

const site = 'https://blup.example/';
const script = `<script type="module" src="${site}blup.js"></script>`;
const element = `<blup-progress src="${site}data/x/villages/ellum.json">Ellum er i fase 3.</blup-progress>`;

describe('of a page it is told', () => {
  it.each<[string, string, readonly string[]]>([
    ['that all came through', `${script} ${element}`, ['good Mærket <blup-progress>', 'good Scriptet kom igennem.']],
    ['that the script was taken out', element, ['good Mærket', 'bad Scriptet er fjernet']],
    ['that the tag was taken out', `${script} Ellum er i fase 3.`, ['bad Scriptet kom igennem, men mærket er fjernet']],
    [
      'that the address was taken out',
      `${script}<blup-progress>Ellum</blup-progress>`,
      ['bad Mærket <blup-progress> kom igennem, men dets adresse', 'good Scriptet'],
    ],
    [
      'that the script lost its type',
      `<script src="${site}blup.js"></script>${element}`,
      ['good Mærket', 'bad Scriptet kom igennem, men uden type'],
    ],
    [
      'that a place is there',
      `${script}<div data-blup="progress" data-src="x"></div>`,
      ['good Pladsen', 'good Scriptet'],
    ],
    ['that it stands as text', '<p>&lt;blup-progress src="x"&gt;</p>', ['bad Koden står som tekst']],
    ['that a frame is there', `<iframe src="${site}data/x/embed/ellum/progress.html"></iframe>`, ['good Rammen']],
    [
      'that no script may run in it',
      `<iframe sandbox="allow-same-origin" src="${site}data/x/embed/ellum/progress.html"></iframe>`,
      ['note Rammen kom igennem, men'],
    ],
    ['that a picture is there', `<img src="${site}data/x/pictures/ellum/progress.png" alt="Ellum">`, ['good Billedet']],
    [
      'that a picture says nothing',
      `<img src="${site}data/x/pictures/ellum/progress.png">`,
      ['note Billedet kom igennem, men uden'],
    ],
    [
      'that its rules keep us out',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">${script}${element}`,
      ['good Mærket', 'good Scriptet', 'bad Sidens regler'],
    ],
    [
      'nothing of rules that let us in',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self' https://blup.example">${script}${element}`,
      ['good Mærket', 'good Scriptet'],
    ],
    [
      'that nothing is there',
      '<h1>Velkommen</h1><script src="https://a.example/blup.js"></script>',
      ['bad Der er intet'],
    ],
  ])('%s', (_, source, expected) => {
    const found = checkPage(source, site).map(({kind, text}) => `${kind} ${text}`);
    expect(found).toEqual(expected.map((start) => expect.stringContaining(start) as string));
  });

  it('without running any of it', () => {
    checkPage('<img src="x" onerror="window.ran = true"><script>window.ran = true</script>', site);
    expect(window).not.toHaveProperty('ran');
  });
});
