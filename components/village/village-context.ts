import {createContext, type ContextCallback} from '@lit/context';
import type {ShownVillage} from './village-source.ts';

/**
 * Where the elements inside a `<blup-village>` find it. The key is shared by every copy of the script on a page, so an
 * element from one finds a village from another.
 */
export const villageContext = createContext<ShownVillage | undefined>(Symbol.for('blup-village/1'));

/**
 * Answers the elements inside a host that ask for its village, now and whenever it changes.
 *
 * @lit/context has a provider that can do more, for five times the bytes in every embed.
 *
 * @returns what gives them a village.
 */
export function shareVillage(host: HTMLElement): (shown: ShownVillage | undefined) => void {
  const inside = new Set<ContextCallback<ShownVillage | undefined>>();
  let now: ShownVillage | undefined;
  host.addEventListener('context-request', (event) => {
    if (event.context !== villageContext || event.contextTarget === host) return;
    event.stopImmediatePropagation();
    const callback = event.callback as ContextCallback<ShownVillage | undefined>;
    inside.add(callback);
    callback(now, () => inside.delete(callback));
  });
  return (shown) => {
    now = shown;
    inside.forEach((callback) => callback(shown, () => inside.delete(callback)));
  };
}
