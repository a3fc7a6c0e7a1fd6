import {render, type TemplateResult} from 'lit';
import {afterEach, vi} from 'vitest';

/** Puts a template on the page, and gives its first element once it has been drawn. The next test starts with an empty page. */
export async function mount<T extends Element = HTMLElement>(template: TemplateResult): Promise<T> {
  const place = document.body.appendChild(document.createElement('div'));
  places.push(place);
  render(template, place);
  const element = place.firstElementChild as T & {updateComplete?: Promise<boolean>};
  await element.updateComplete;
  return element;
}

/** The next event of a name. */
export function event<T extends Event = Event>(target: EventTarget, name: string): Promise<T> {
  return new Promise((resolve) => {
    target.addEventListener(name, (heard) => resolve(heard as T), {once: true});
  });
}

/** Lets it be noon of a day until the test is over. */
export function itIs(day: string): void {
  vi.useFakeTimers({toFake: ['Date'], now: new Date(`${day}T12:00Z`)});
}

/** An address at which something is to be had as JSON. */
export function addressOf(json: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(json)], {type: 'application/json'}));
}

/** What an element has drawn, as text on one line. */
export function textOf(element: Element): string {
  return (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ').trim();
}

/** What an element has drawn that a selector names. */
export function drawn<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

// Vitest's own page is in English; the pages our elements stand on are in Danish unless a test says otherwise.
document.documentElement.lang = 'da';

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  vi.useRealTimers();
});
