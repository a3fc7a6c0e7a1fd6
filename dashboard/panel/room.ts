import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How wide a drawing is on a sheet of A4, in CSS pixels. */
const paperWidth = 680;
const leastWidth = 280;
/** How far outside the screen is near, in CSS pixels. */
const margin = 300;

/**
 * How much room there is for a drawing, and whether anybody is near enough to see it.
 *
 * The width goes in steps of 8 pixels, and grows by 24 at least, so that neither a scroll bar that comes and goes with the
 * drawing's height nor a window being dragged makes it draw without end.
 */
export class Room implements ReactiveController {
  /** Whether the host is on the screen or soon will be. */
  isNear = false;
  isPrinting = false;
  #width = 0;
  #ruler: Element | null = null;

  readonly #host: ReactiveControllerHost & Element;
  readonly #drawNow: () => void;
  readonly #sight = new IntersectionObserver((seen) => this.#see(seen.at(-1)!.isIntersecting), {
    rootMargin: `${margin}px 0px`,
  });
  readonly #size = new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));

  /** `drawNow` draws the host before it returns, since paper does not wait. */
  constructor(host: ReactiveControllerHost & Element, drawNow: () => void) {
    (this.#host = host).addController(this);
    this.#drawNow = drawNow;
  }

  /** The width of a drawing in CSS pixels; 0 until it is known. */
  get width(): number {
    return this.isPrinting ? paperWidth : this.#width;
  }

  hostConnected(): void {
    this.#sight.observe(this.#host);
    this.#host.requestUpdate();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  // What is measured has no height, so that what is drawn cannot change its size. The first time it is measured at once: an
  // answer that is there already is drawn before the reader has seen anything else.
  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (!ruler || ruler === this.#ruler) return;
    this.#ruler = ruler;
    this.#size.observe(ruler);
    queueMicrotask(() => this.#lookOnce(ruler));
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#size.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.isNear = this.isPrinting = false;
    this.#ruler = null;
  }

  #lookOnce(ruler: Element): void {
    const {top, bottom} = this.#host.getBoundingClientRect();
    this.#measure(ruler.getBoundingClientRect().width);
    this.#see(top < innerHeight + margin && bottom > -margin && this.#width > 0);
  }

  #see(isNear: boolean): void {
    if (isNear === this.isNear) return;
    this.isNear = isNear;
    this.#host.requestUpdate();
  }

  #measure(width: number): void {
    const next = Math.max(leastWidth, Math.floor(width / 8) * 8);
    if (!width || (next >= this.#width && next < this.#width + 24)) return;
    this.#width = next;
    this.#host.requestUpdate();
  }

  readonly #print = ({type}: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#drawNow();
  };
}
