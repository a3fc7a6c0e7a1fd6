import {parseArgs} from 'node:util';
import {Refusal} from '../../data/workbook/refusal.ts';
import {nearest} from '../../data/workbook/nearest.ts';

/** What can be asked of the command `report`: what is chosen by the names it has in the dashboard's addresses, and where it goes. */
const options = {
  pakke: {type: 'string'},
  kommune: {type: 'string'},
  hold: {type: 'string'},
  fase: {type: 'string'},
  periode: {type: 'string'},
  maal: {type: 'string'},
  status: {type: 'string'},
  landsby: {type: 'string'},
  maalt: {type: 'string'},
  dato: {type: 'string'},
  adresse: {type: 'string'},
  out: {type: 'string'},
  pdf: {type: 'boolean'},
} as const;

type Name = keyof typeof options;

/** What was asked, by name; `pdf` has a text of its own when it was. */
export type Flags = Readonly<Partial<Record<Name, string>>>;

/**
 * Reads what was asked on the command line.
 *
 * @throws {Refusal} in plain Danish, where something in it means nothing here.
 */
export function readFlags(args: readonly string[]): Flags {
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true});
  const flags: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Refusal(`“${token.value}” står alene. Skriv, hvad det er, som i --kommune 0550.`);
    if (token.kind === 'option') flags[nameOf(token.name)] = valueOf(token.name as Name, token.value);
  }
  return flags;
}

function nameOf(name: string): Name {
  if (Object.hasOwn(options, name)) return name as Name;
  const meant = nearest(name, Object.keys(options));
  const known = Object.keys(options).map((one) => `--${one}`);
  throw new Refusal(`--${name} kendes ikke. ${meant ? `Mente I --${meant}?` : `Der er ${known.join(', ')}.`}`);
}

function valueOf(name: Name, value: string | undefined): string {
  if (options[name].type === 'boolean') return 'ja';
  // What begins with two dashes is the next flag, whose turn it is not.
  if (!value || value.startsWith('--')) throw new Refusal(`--${name} mangler en værdi.`);
  return value;
}
