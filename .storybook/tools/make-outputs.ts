import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {ViteBuilder} from 'vite';
import {publishPackage} from './npm-package.ts';
import {outputs} from './outputs.ts';
import {root} from './run.ts';
import {clearScripts, publishScripts} from './scripts.ts';

/** Builds the outputs asked for, `client`, `cdn` and `npm`, and puts beside each what belongs to it. */
export async function makeOutputs(builder: ViteBuilder, wanted: readonly string[]): Promise<void> {
  if (wanted.includes('client')) rmSync(join(root, 'dist/site/dashboard'), {recursive: true, force: true});
  if (wanted.includes('cdn')) clearScripts();
  for (const name of Object.keys(outputs)) {
    const environment = builder.environments[name];
    if (environment && wanted.includes(name.split('_', 1)[0] ?? name)) await builder.build(environment);
  }
  if (wanted.includes('cdn')) publishScripts();
  if (wanted.includes('npm')) await publishPackage();
}
