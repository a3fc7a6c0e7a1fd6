import {SaxesParser} from 'saxes';
import {broken} from '../zip-directory.ts';

/** Hears what an XML file holds, in its order. Elements are named without their prefix, attributes with it. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads an XML file a little at a time, of which no more is kept than the listener keeps. Entities of its own are never
 * looked up, and nothing is fetched.
 *
 * @throws {Refusal} where it is not XML.
 */
export function readXml(chunks: Iterable<Uint8Array>, {open, close, text}: Listener): void {
  const parser = new SaxesParser({xmlns: false, position: false});
  let depth = 0;
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.on('opentag', ({name, attributes, isSelfClosing}) => {
    if (!isSelfClosing && ++depth > deepest) throw broken();
    open?.(localName(name), attributes);
  });
  parser.on('closetag', ({name, isSelfClosing}) => {
    if (!isSelfClosing) depth--;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for (const part of decoded(chunks)) parser.write(part);
  parser.close();
}

// No spreadsheet is as deep, and no tag or text of one as long: both are kept in memory until they end.
const deepest = 200;
const longest = 4 * 1024 * 1024;

function* decoded(chunks: Iterable<Uint8Array>): Iterable<string> {
  let decoder: TextDecoder | undefined;
  let open = 0;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const part = decoder.decode(chunk, {stream: true});
    const end = part.lastIndexOf('<');
    open = end < 0 ? open + part.length : part.length - end;
    if (open > longest) throw broken();
    yield part;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
