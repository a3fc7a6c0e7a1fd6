import {Task} from '@lit/task';
import {html, type LitElement} from 'lit';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Village} from '../../data/model/village.ts';
import type {Origin} from '../open-package.ts';

/** What is about a village of a package. */
interface AboutVillage {
  /** The village in its package's index. */
  readonly entry: VillageEntry;
  /** Where its package is had from. */
  readonly origin: Origin;
}

/** Fetches what a village's feed tells, anew whenever the village or its package is another. */
export class VillageTask extends Task<readonly [Origin, VillageEntry], Village> {
  constructor(host: LitElement & AboutVillage) {
    super(host, {
      task: ([origin, entry], {signal}) => origin.fetchVillage(entry, signal),
      args: () => [host.origin, host.entry] as const,
      argsEqual: ([origin, {id}], [other, {id: otherId}]) => origin === other && id === otherId,
    });
  }

  /** What is drawn of it once it has come, or why it has not. */
  draw(village: (village: Village) => unknown): unknown {
    return this.render({
      complete: village,
      error: (error) => html`<p class="problem">Landsbyens egne data kan ikke hentes: ${(error as Error).message}.</p>`,
    });
  }
}
