import type {HTMLAttributes, PublicProps} from 'vue';
import '../index.ts';
import type {Tag, Taken, Told} from './taken.ts';

type Emit = <Name extends keyof Told>(name: Name, event: Told[Name]) => void;

type Props<T extends Tag> = Omit<HTMLAttributes, 'onLoad' | 'onError'> & PublicProps & Taken<T>;

type BlupElements = {[T in Tag]: new () => {$props: Props<T>; $emit: Emit}};

declare module 'vue' {
  interface GlobalComponents extends BlupElements {}
}
