import type {HTMLAttributes} from 'svelte/elements';
import '../index.ts';
import type {Elements, Tag, Taken, Told} from './taken.ts';

type Listeners = {[Name in keyof Told as `on${Name}`]?: ((event: Told[Name]) => void) | undefined};

type Props<T extends Tag> = Omit<HTMLAttributes<Elements[T]>, keyof Listeners> & Taken<T> & Listeners;

type BlupElements = {[T in Tag]: Props<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends BlupElements {}
}
