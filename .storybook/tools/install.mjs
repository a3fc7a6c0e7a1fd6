// Runs before there is any package, in whatever Node there is: only `node:` imports here, and no new syntax.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Makes sure that Node is new enough and that the packages of the lock file are in node_modules; ends the process where they cannot be. */
export async function install() {
  const wanted = read('package.json').engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    giveUp(
      `Der skal bruges Node.js ${wanted} eller nyere; her er ${process.versions.node}. Hent den på https://nodejs.org og prøv igen.`,
    );
  }
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  console.log('Henter de pakker, der skal bruges. Det tager et minuts tid første gang …');
  const code = await npmCi();
  if (code !== 0)
    giveUp('Pakkerne kunne ikke hentes. Se beskeden fra npm herover; er der forbindelse til nettet? Prøv så igen.');
}

/** Whether a version such as 20.9.0 is older than another. */
export function isOlder(version, than) {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const [mine, wanted] = [a, b].map(([major, minor = 0, patch = 0]) => (major * 1000 + minor) * 1000 + patch);
  return mine < wanted;
}

/** Whether node_modules holds what the lock file asks for. Packages for other kinds of computers may be missing. */
export function isInstalled(lock, installed) {
  return (
    Object.entries(lock?.packages ?? {}).every(([path, {version, optional, devOptional, peer}]) => {
      const found = installed?.packages?.[path];
      return path === '' || (found ? found.version === version : optional || devOptional || peer);
    }) && installed !== null
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return null;
  }
}

function npmCi() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const child = spawn(command, args, {cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32'});
  const stop = () => child.kill();
  const signals = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.once(signal, stop);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      for (const signal of signals) process.removeListener(signal, stop);
      if (child.killed) process.exit(0);
      resolve(code);
    });
  });
}

function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
