import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import type {ReadVillage} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {loadVillage} from './load-village.ts';
import {villageContext} from './village-context.ts';

/** A village as elements share it. */
export interface ShownVillage {
  readonly village: Village;
  /** Whether it is a saved copy, because a new one could not be had. */
  readonly stale: boolean;
  /** The number of the goal that is selected in the `<blup-village>` around, or null; undefined where there is none. */
  readonly goal?: number | null | undefined;
}

/** What an element needs for a village to reach it. */
export interface VillageHost extends ReactiveElement {
  src: string;
  village: Village | undefined;
}

/**
 * Where an element's village comes from: its own `village`, else the feed at its own `src`, else the nearest
 * `<blup-village>`.
 *
 * The request starts as soon as the element stands in a page, and ends when it leaves. The host fires `load` when a
 * village has come, and `error` when a feed or a part of it could not be read, in that order where it is both.
 */
export class VillageSource implements ReactiveController {
  readonly #host: VillageHost;
  readonly #read: ReadVillage;
  #around: ShownVillage | undefined;
  #leave: (() => void) | undefined;
  #src = '';
  #given: unknown;
  #controller = new AbortController();
  #own: ShownVillage | undefined;

  constructor(host: VillageHost, read: ReadVillage) {
    (this.#host = host).addController(this);
    this.#read = read;
  }

  hostConnected() {
    this.#follow();
    // An element may be defined before its <blup-village>, and would then ask in vain.
    void customElements
      .whenDefined('blup-village')
      .then(() => this.#host.dispatchEvent(new ContextEvent(villageContext, this.#host, this.#hear, true)));
  }

  hostUpdate() {
    this.#follow();
  }

  hostDisconnected() {
    this.#controller.abort();
    this.#leave?.();
    this.#hear(undefined);
    if (!this.#own) this.#src = '';
  }

  /** What there is to show, or nothing yet. */
  get shown(): ShownVillage | undefined {
    return this.#own ?? (this.#src ? undefined : this.#around);
  }

  #hear = (shown: ShownVillage | undefined, leave?: () => void) => {
    this.#around = shown;
    this.#leave = leave;
    this.#host.requestUpdate();
  };

  #follow() {
    const {src, village, isConnected} = this.#host;
    if (village !== this.#given) this.#take((this.#given = village));
    if (village || !isConnected || src === this.#src) return;
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#own = undefined;
    this.#src = src;
    if (src) void this.#load(src, this.#controller.signal);
  }

  // A page may set whatever it has fetched itself, so this too goes through the gate.
  #take(village: unknown) {
    this.#own = undefined;
    try {
      if (village) this.#own = {...this.#read(village), stale: false};
    } catch (error) {
      this.#fail([(error as Error).message]);
    }
  }

  async #load(src: string, signal: AbortSignal) {
    try {
      const loaded = await loadVillage(src, this.#read, signal);
      this.#own = loaded;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new Event('load'));
      if (loaded.problems.length) this.#fail(loaded.problems);
    } catch (error) {
      if (!signal.aborted) this.#fail([(error as Error).message]);
    }
  }

  // A hundred elements with the same bad feed are one line in the console.
  #fail(problems: readonly string[]) {
    const message = `BLUP, ${this.#src}: ${problems.join('; ')}`;
    if (message !== said) console.warn((said = message).slice(0, 999));
    this.#host.dispatchEvent(new ErrorEvent('error', {message}));
  }
}

let said = '';
