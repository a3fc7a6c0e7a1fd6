import {anchorOf, nearest, placesOf, takeMarks, type Box, type Mark, type Place, type Point} from './marks.ts';
import {tipPlace} from './tip-place.ts';

/** How near to a mark is near enough, in CSS pixels. */
const reach = 24;
/** How far a tooltip is from its mark; from a finger it is further. */
const [gap, fingerGap] = [8, 28];
/** How long a tooltip waits for the pointer to come over to it, in milliseconds. */
const patience = 200;

/**
 * The frame around a picture, in which its marks can be explored with a mouse, a finger or the keyboard. What a mark says is
 * its `<title>`. To a keyboard the frame is one stop, in which the arrow keys go from mark to mark.
 */
export class Explorer {
  readonly element = part('div', 'figure');

  readonly #drawing = part('div', 'drawing');
  readonly #ring = part('div', 'ring', {'aria-hidden': 'true'});
  readonly #tip = part('div', 'tip', {'aria-hidden': 'true'});
  readonly #how = part('p', 'how', {id: 'how'});
  readonly #spoken = part('p', 'spoken', {'aria-live': 'polite'});
  #marks: readonly Mark[] = [];
  /** The marks that the keyboard stops at: of those that say the same, such as a bar and its label, the first. */
  #stops: readonly Mark[] = [];
  #places: {readonly width: number; readonly all: readonly Place[]} | null = null;
  #active: Mark | null = null;
  #shown: AbortController | null = null;
  #pointer: MouseEvent | null = null;
  #isFinger = false;
  #byKey = false;
  #frame = 0;
  #leaving = 0;

  constructor() {
    const {element} = this;
    element.append(this.#drawing, this.#ring, this.#tip, this.#how, this.#spoken);
    element.addEventListener('pointerdown', ({pointerType}) => (this.#isFinger = pointerType === 'touch'));
    element.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.#follow(event));
    element.addEventListener(
      'pointerleave',
      ({pointerType}) => pointerType !== 'touch' && !this.#byKey && this.#leave(),
    );
    element.addEventListener('click', (event) => this.#follow(event));
    element.addEventListener('keydown', (event) => this.#press(event));
    element.addEventListener('blur', () => this.hide());
    this.hide();
  }

  /** Puts a picture in the frame, in place of the one that is there. Where the reader was at a mark that is there still, they stay at it. */
  show(picture: Element | null, name: string): void {
    const wasAt = this.#active?.text;
    this.hide();
    this.#marks = picture ? takeMarks(picture) : [];
    this.#stops = [...new Map(this.#marks.toReversed().map((mark) => [mark.text, mark])).values()].toReversed();
    this.#active = this.#stops.find(({text}) => text === wasAt) ?? null;
    this.#places = null;
    this.#spoken.textContent = '';
    this.#drawing.replaceChildren(...(picture ? [picture] : []));
    this.#introduce(name);
  }

  /** Takes the tooltip away; where the reader was is remembered. */
  hide(): void {
    this.#shown?.abort();
    this.#shown = null;
    clearTimeout(this.#leaving);
    this.#leaving = 0;
    this.#tip.hidden = this.#ring.hidden = true;
  }

  #introduce(name: string): void {
    const {element} = this;
    const about = {role: 'group', tabindex: '0', 'aria-label': name, 'aria-describedby': 'how'};
    for (const [attribute, value] of Object.entries(about)) {
      if (this.#stops.length) element.setAttribute(attribute, value);
      else element.removeAttribute(attribute);
    }
    this.#how.textContent = this.#stops.length ? howTo(this.#stops.length) : '';
  }

  #press(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey} = event;
    const at = this.#active ? this.#stops.findIndex(({text}) => text === this.#active!.text) : -1;
    const last = this.#stops.length - 1;
    const to = destination(key, at, last);
    if (to === null || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    const mark = this.#stops[to]!;
    this.#isFinger = false;
    this.#byKey = true;
    this.#point(mark);
    this.#spoken.textContent = mark.text;
    this.#ring.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  // A pointer may move many times between two frames, and only where it ended matters. When the page scrolls under a
  // pointer that rests, browsers say that it moved.
  #follow(event: MouseEvent): void {
    const {clientX, clientY, type} = event;
    if (type !== 'click' && clientX === this.#pointer?.clientX && clientY === this.#pointer.clientY) return;
    this.#pointer = event;
    this.#byKey = false;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look(this.#pointer!);
    });
  }

  #look({clientX, clientY}: MouseEvent): void {
    const under = (this.element.getRootNode() as ShadowRoot).elementFromPoint(clientX, clientY);
    if (this.#tip.contains(under)) {
      this.#stay();
      return;
    }
    const {left, top} = this.#drawing.getBoundingClientRect();
    const at = {x: clientX - left, y: clientY - top};
    const found = nearest(this.#whereMarksAre(), at, reach, under);
    if (found) this.#stay();
    else this.#leave();
    if (found && (found.mark !== this.#active || this.#tip.hidden)) this.#point(found.mark, at);
  }

  #leave(): void {
    this.#leaving ||= window.setTimeout(() => this.hide(), patience);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = 0;
  }

  #point(mark: Mark, at?: Point): void {
    const place = this.#whereMarksAre().find((place) => place.mark === mark)!;
    const anchor = anchorOf(place, at);
    this.#active = mark;
    this.#tip.textContent = mark.text;
    this.#tip.hidden = this.#ring.hidden = false;
    this.#tip.style.transform = '';
    const size = {width: this.#tip.offsetWidth, height: this.#tip.offsetHeight};
    const {x, y} = tipPlace(anchor, size, this.#bounds(), this.#isFinger ? fingerGap : gap);
    this.#tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    this.#encircle(place.points ? anchor : place.box);
    this.#listenForDismissal();
  }

  #encircle({left, top, right, bottom}: Box): void {
    const {style} = this.#ring;
    style.transform = `translate(${left - 4}px, ${top - 4}px)`;
    style.inlineSize = `${right - left + 8}px`;
    style.blockSize = `${bottom - top + 8}px`;
  }

  #whereMarksAre(): readonly Place[] {
    const corner = this.#drawing.getBoundingClientRect();
    if (this.#places?.width !== corner.width) {
      this.#places = {width: corner.width, all: placesOf(this.#marks, corner)};
    }
    return this.#places.all;
  }

  // What can be seen of the panel; a tooltip outside it would be cut off.
  #bounds(): Box {
    const {left, top, width} = this.#drawing.getBoundingClientRect();
    const panel = (this.element.getRootNode() as Partial<ShadowRoot>).host?.getBoundingClientRect();
    return {
      left: Math.max(0, -left),
      right: Math.min(width, innerWidth - left),
      top: Math.max(panel?.top ?? top, 0) - top,
      bottom: Math.min(panel?.bottom ?? innerHeight, innerHeight) - top,
    };
  }

  #listenForDismissal(): void {
    if (this.#shown) return;
    this.#shown = new AbortController();
    const options = {signal: this.#shown.signal, capture: true};
    addEventListener('keydown', ({key}) => key === 'Escape' && this.hide(), options);
    addEventListener('pointerdown', (event) => !event.composedPath().includes(this.element) && this.hide(), options);
  }
}

function destination(key: string, at: number, last: number): number | null {
  if (last < 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + 10, last);
  if (key === 'PageUp') return Math.max(at - 10, 0);
  return key === 'Home' ? 0 : key === 'End' ? last : null;
}

function howTo(marks: number): string {
  return marks === 1
    ? 'Tryk på en piletast for at høre, hvad der er tegnet.'
    : `Brug piletasterne til at gå gennem de ${marks} dele af tegningen. Escape lukker boksen.`;
}

function part(tag: 'div' | 'p', name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
