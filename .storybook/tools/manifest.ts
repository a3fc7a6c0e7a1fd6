import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Package} from 'custom-elements-manifest/schema';
import {root, run, type Run} from './run.ts';

const file = join(root, '.storybook/custom-elements.json');

/** Reads the elements' classes and writes what they offer into `.storybook/custom-elements.json`. */
export function writeManifest(): Promise<Run> {
  return run('cem', ['analyze', '--config', '.storybook/custom-elements-manifest.config.mjs']);
}

/** What the elements offer, as last written. */
export function readManifest(): Package {
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}
