import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {styles as chartStyles} from '../../../dashboard/panel/chart.styles.ts';
import {Explorer} from '../../../dashboard/panel/explore.ts';
import {styles} from '../../../dashboard/panel/panel.styles.ts';

/** A column of a dozen dots, 30 pixels from each other, the first 20 from the top, and a line through them. */
const dots = Array.from({length: 12}, (_, i) => i);

let host: HTMLElement;
let explorer: Explorer;

beforeEach(async () => {
  await page.viewport(500, 700);
  host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'inline-size: 400px';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [chartStyles.styleSheet!, styles.styleSheet!];
  explorer = new Explorer();
  root.append(explorer.element);
  explorer.show(picture(), 'Frivillige');
});

afterEach(() => host.remove());

describe('the texts of a picture', () => {
  it('are no longer the browser’s to show, but for the picture’s own name', () => {
    expect([...part('svg').querySelectorAll('title')].map(({textContent}) => textContent)).toEqual(['Tolv prikker']);
  });

  it('make the frame a stop for the keyboard, which says how it is used', () => {
    const {element} = explorer;
    expect([element.role, element.tabIndex, element.getAttribute('aria-label')]).toEqual(['group', 0, 'Frivillige']);
    const how = host.shadowRoot!.getElementById(element.getAttribute('aria-describedby')!)!.textContent;
    expect(how).toBe('Brug piletasterne til at gå gennem de 13 dele af tegningen. Escape lukker boksen.');
  });

  it('need not be there', () => {
    explorer.show(document.createElementNS('http://www.w3.org/2000/svg', 'svg'), 'Frivillige');
    expect([explorer.element.hasAttribute('tabindex'), explorer.element.hasAttribute('role')]).toEqual([false, false]);
  });
});

describe('with the keyboard', () => {
  beforeEach(() => explorer.element.focus());

  it('the arrow keys go from mark to mark, in order, and each is announced, shown and ringed', async () => {
    await userEvent.keyboard('{ArrowDown}');
    expect([spoken(), tip()]).toEqual(['Prik 0: 0 frivillige', 'Prik 0: 0 frivillige']);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect([spoken(), tip()]).toEqual(['Prik 2: 20 frivillige', 'Prik 2: 20 frivillige']);
    const [ring, dot] = [part('.ring').getBoundingClientRect(), part('circle:nth-of-type(3)').getBoundingClientRect()];
    expect(ring.left).toBeLessThan(dot.left);
    expect(ring.bottom).toBeGreaterThan(dot.bottom);
    await userEvent.keyboard('{ArrowLeft}');
    expect(spoken()).toBe('Prik 1: 10 frivillige');
  });

  it('Home, End and the page keys go far, and none of them around', async () => {
    const after = async (keys: string) => (await userEvent.keyboard(keys), spoken());
    expect(await after('{End}')).toBe('En linje');
    expect(await after('{ArrowDown}')).toBe('En linje');
    expect(await after('{PageUp}')).toBe('Prik 2: 20 frivillige');
    expect(await after('{Home}{ArrowUp}')).toBe('Prik 0: 0 frivillige');
    expect(await after('{PageDown}')).toBe('Prik 10: 100 frivillige');
  });

  it('Escape takes the tooltip away, and the next arrow goes on from there', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    expect(tip()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(tip()).toBe('Prik 2: 20 frivillige');
  });

  it('the reader stays at a mark that is there still when the picture is drawn again', async () => {
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    explorer.show(picture(), 'Frivillige');
    await userEvent.keyboard('{ArrowDown}');
    expect(tip()).toBe('Prik 3: 30 frivillige');
  });

  it('what says the same is one stop', async () => {
    const twice = picture();
    for (const dot of twice.querySelectorAll('circle')) dot.after(dot.cloneNode(true));
    explorer.show(twice, 'Frivillige');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(tip()).toBe('Prik 1: 10 frivillige');
  });
});

describe('with a mouse', () => {
  it('the nearest mark is shown from 24 pixels away, and nothing is announced', async () => {
    move(50, 111);
    await expect.poll(tip).toBe('Prik 3: 30 frivillige');
    expect(spoken()).toBe('');
    move(76, 140);
    await expect.poll(tip).toBe('Prik 4: 40 frivillige');
  });

  it('a line is near where it runs, and not in all the room it spans', async () => {
    move(250, 240);
    await expect.poll(tip).toBe('En linje');
    move(300, 60);
    await expect.poll(tip).toBeNull();
  });

  it('the tooltip is inside the panel, beside its mark, and stays while the pointer is on it', async () => {
    move(50, 20);
    await expect.poll(tip).toBe('Prik 0: 0 frivillige');
    const [box, frame, dot] = ['.tip', '.figure', 'circle'].map((selector) => part(selector).getBoundingClientRect());
    expect(box!.top).toBeGreaterThan(dot!.bottom);
    expect(box!.left).toBeGreaterThanOrEqual(frame!.left);
    move(box!.left + 20 - frame!.left, box!.top + 10 - frame!.top);
    await pause(400);
    expect(tip()).toBe('Prik 0: 0 frivillige');
  });

  it('it goes when the pointer goes, and on Escape without the pointer being moved', async () => {
    move(50, 20);
    await expect.poll(tip).not.toBeNull();
    explorer.element.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    await expect.poll(tip).toBeNull();
    move(50, 50);
    await expect.poll(tip).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(tip()).toBeNull();
  });

  it('thousands of movements are looked at once a frame', async () => {
    const look = vi.spyOn(ShadowRoot.prototype, 'elementFromPoint');
    const begun = performance.now();
    for (let i = 0; i < 5000; i++) move(50 + (i % 7), 20 + (i % 300));
    const took = performance.now() - begun;
    await pause(100);
    expect(look.mock.calls.length).toBeLessThan(10);
    look.mockRestore();
    expect(took).toBeLessThan(500);
  });
});

describe('with a finger', () => {
  it('a tap shows a mark, above the finger, until the next tap elsewhere', async () => {
    tap(50, 200);
    await expect.poll(tip).toBe('Prik 6: 60 frivillige');
    expect(
      part('circle:nth-of-type(7)').getBoundingClientRect().top - part('.tip').getBoundingClientRect().bottom,
    ).toBeGreaterThan(24);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true}));
    expect(tip()).toBeNull();
  });
});

function picture(): SVGSVGElement {
  const place = document.createElement('div');
  const circles = dots.map(
    (i) => `<circle cx="50" cy="${20 + i * 30}" r="5"><title>Prik ${i}: ${i * 10} frivillige</title></circle>`,
  );
  place.innerHTML = `<svg width="400" height="400"><title>Tolv prikker</title><g>${circles.join('')}</g>
    <path d="M100 40 L390 400" fill="none" stroke="black"><title>En linje</title></path></svg>`;
  return place.querySelector('svg')!;
}

function part(selector: string): HTMLElement {
  return host.shadowRoot!.querySelector<HTMLElement>(selector)!;
}

function tip(): string | null {
  const element = part('.tip');
  return element.hidden ? null : element.textContent;
}

function spoken(): string {
  return part('.spoken').textContent;
}

function move(x: number, y: number): void {
  const {left, top} = part('.figure').getBoundingClientRect();
  const at = {clientX: left + x, clientY: top + y, bubbles: true};
  part('.drawing').dispatchEvent(new PointerEvent('pointermove', {...at, pointerType: 'mouse'}));
}

function tap(x: number, y: number): void {
  const {left, top} = part('.figure').getBoundingClientRect();
  const at = {clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'touch'};
  part('.drawing').dispatchEvent(new PointerEvent('pointerdown', at));
  part('.drawing').dispatchEvent(new PointerEvent('click', at));
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
