import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import '../index.ts';
import type {Elements, Tag, Taken, Told} from './taken.ts';

// React calls a listener for `onblup-select` and `onload` of an element like ours, and never for `onBlupSelect` or `onLoad`.
type Listeners = {[Name in keyof Told as `on${Name}`]?: ((event: Told[Name]) => void) | undefined};

type Props<T extends Tag> = DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]> & Taken<T> & Listeners;

type BlupElements = {[T in Tag]: Props<T>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BlupElements {}
  }
}
