/** The text of a file and how it was written, or in plain Danish what kind of file it is instead. */
export type Decoded = Text | {readonly found: string; readonly advice: string};

export interface Text {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'Mac OS Roman';
  /** Whether it had letters in two pieces, an a and a ring. */
  readonly inPieces: boolean;
}

/**
 * Reads a file's bytes as text: UTF-8 or UTF-16 where they are that, else what Danish Excel writes on Windows or on a Mac.
 */
export function decode(bytes: Uint8Array): Decoded {
  const other = signatures.find(([start]) => startsWith(bytes, start));
  if (other) return {found: other[1], advice: other[2]};
  const {text, encoding} = textOf(bytes);
  const whole = text.normalize('NFC');
  return {text: whole.replace(/^\uFEFF/, ''), encoding, inPieces: whole !== text};
}

const asCsv = 'Gem det som “CSV UTF-8”, og brug den fil.';

const signatures: readonly (readonly [start: readonly number[], found: string, advice: string])[] = [
  [[0x50, 0x4b], 'et Excel-ark', `Det er et Excel-ark, ikke CSV. ${asCsv}`],
  [[0xd0, 0xcf, 0x11, 0xe0], 'et gammelt Excel-ark', `Det er et Excel-ark, ikke CSV. ${asCsv}`],
  [
    [0x25, 0x50, 0x44, 0x46],
    'en PDF',
    'Det er en PDF, ikke CSV. Find det regneark, den er lavet af, og gem det som “CSV UTF-8”.',
  ],
];

function textOf(bytes: Uint8Array): Omit<Text, 'inPieces'> {
  const wide = utf16(bytes);
  if (wide) return {text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16'};
  const text = utf8(bytes);
  if (text !== null) return {text, encoding: 'UTF-8'};
  return oldMac(bytes)
    ? {text: new TextDecoder('macintosh').decode(bytes), encoding: 'Mac OS Roman'}
    : {text: windows1252(bytes), encoding: 'Windows-1252'};
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return zeroBytes(bytes.subarray(0, 200));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

// Latin letters in UTF-16 are every other byte zero, and no text has a zero byte otherwise.
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const at = bytes.findIndex((byte) => byte === 0);
  return at < 0 ? null : at % 2 ? 'utf-16le' : 'utf-16be';
}

// In the Mac's old encoding æ, ø and å are what Windows reads as ¾, ¿ and Œ, which no village writes.
function oldMac(bytes: Uint8Array): boolean {
  return (
    [0xbe, 0xbf, 0x8c].some((byte) => bytes.includes(byte)) && ![0xe6, 0xf8, 0xe5].some((byte) => bytes.includes(byte))
  );
}

// Node 20's own decoder reads 0x80–0x9F as control characters.
function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\x80-\x9f]/g, (control) => windowsOnly[control.charCodeAt(0) - 0x80]!);
}

const windowsOnly = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
