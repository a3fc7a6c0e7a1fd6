import {html} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import '../../../components/progress/progress.ts';
import type {BlupProgress} from '../../../components/progress/progress.ts';
import {mount, textOf} from '../../support/mount.ts';

const built = '<style>p {color: red}</style><div class="base"><p>Som bygget</p></div>';

describe('an element in which the build has drawn something', () => {
  it('shows that until its village comes, and not the words of the page beside it', async () => {
    const el = await parsed(
      `<blup-progress><template shadowrootmode="open">${built}</template>Sidens ord</blup-progress>`,
    );
    expect(textOf(el)).toContain('Som bygget');
    expect(el.shadowRoot!.querySelector('slot')).toBeNull();
  });

  it('shows its village instead, once, in the styles of the script', async () => {
    const el = await parsed(`<blup-progress><template shadowrootmode="open">${built}</template></blup-progress>`);
    el.village = lyngdal;
    await el.updateComplete;
    expect(textOf(el)).toContain('Lyngdal er i fase 2 af 4');
    expect(textOf(el)).not.toContain('Som bygget');
    expect(el.shadowRoot!.querySelectorAll('style')).toHaveLength(0);
    el.village = {...lyngdal, name: 'Lyngdal By'};
    await el.updateComplete;
    expect(textOf(el)).toContain('Lyngdal By er i fase 2 af 4');
    expect(el.shadowRoot!.querySelectorAll('[part=base]')).toHaveLength(1);
  });

  it('has nothing of it left at any moment at which the page could be painted', async () => {
    const el = await parsed(`<blup-progress><template shadowrootmode="open">${built}</template></blup-progress>`);
    const seen: number[] = [];
    new MutationObserver(() => seen.push(el.shadowRoot!.querySelectorAll('.base').length)).observe(el.shadowRoot!, {
      childList: true,
    });
    el.village = lyngdal;
    await el.updateComplete;
    expect(new Set(seen)).toEqual(new Set([1]));
  });
});

it('an element in which the build has drawn nothing shows the words of the page', async () => {
  const el = await mount(html`<blup-progress>Sidens ord</blup-progress>`);
  expect(
    el
      .shadowRoot!.querySelector('slot')!
      .assignedNodes()
      .map(({textContent}) => textContent),
  ).toEqual(['Sidens ord']);
});

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** An element as the parser of a page makes it, before the script has come to it. */
async function parsed(text: string): Promise<BlupProgress> {
  const place = document.createElement('div');
  place.setHTMLUnsafe(text);
  places.push(document.body.appendChild(place));
  const el = place.querySelector<BlupProgress>('blup-progress')!;
  await el.updateComplete;
  return el;
}
