import {SaxesParser} from 'saxes';

/** Whether a text is well-formed XML; what is wrong with it where it is not. */
export function wellFormed(text: string): true | string {
  try {
    new SaxesParser({xmlns: true}).write(text).close();
    return true;
  } catch (error) {
    return (error as Error).message;
  }
}
