import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {freePort, onPath} from './other-browser.ts';

/** The packages of Debian that a WordPress is made of. */
export const wordPressPackages = 'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql';

/** A WordPress of its own, just installed, with a user for each role, named and let in by the role's own name. */
export interface WordPress {
  readonly origin: string;
  /** What some PHP prints, run inside of it. */
  php(code: string): string;
  /** What PHP has complained of. */
  complaints(): string;
  close(): Promise<void>;
}

export const roles = ['administrator', 'editor', 'author'] as const;

const installed = '/usr/share/wordpress';

export function hasWordPress(): boolean {
  const themes = join(installed, 'wp-content/themes');
  const commands = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'];
  return existsSync(themes) && readdirSync(themes).length > 0 && commands.every(onPath);
}

export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'blup-wordpress-'));
  const web = join(folder, 'web');
  cpSync(installed, web, {recursive: true, dereference: true});
  const socket = join(folder, 'db.sock');
  const database = await startDatabase(folder, socket);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeFileSync(join(web, 'wp-config.php'), config(origin, socket, join(folder, 'php.log')));
  mkdirSync(join(web, 'wp-content/mu-plugins'));
  writeFileSync(join(web, 'wp-content/mu-plugins/here.php'), here);
  const php = (code: string) => {
    const file = join(folder, 'run.php');
    writeFileSync(file, `<?php $_SERVER['HTTP_HOST'] = 'localhost:${port}';\n${code}`);
    const {stdout, stderr, status} = spawnSync('php', [file], {encoding: 'utf8'});
    if (status) throw new Error(stdout + stderr);
    return stdout;
  };
  php(install(web));
  const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
  const args = ['-d', 'opcache.enable_cli=1', '-S', `localhost:${port}`, '-t', web];
  const server = spawn('php', args, {stdio: 'ignore', env, detached: true});
  await until(() => fetch(origin).then(() => true));
  return {
    origin,
    php: (code) => php(`require '${web}/wp-load.php';\n${code}`),
    complaints: () => (existsSync(join(folder, 'php.log')) ? readFileSync(join(folder, 'php.log'), 'utf8') : ''),
    close: async () => {
      await Promise.all([server, database].map(end));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const where = [`--datadir=${join(folder, 'db')}`, `--user=${userInfo().username}`];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', ...where, '--auth-root-authentication-method=normal']);
  if (made.status) throw new Error(String(made.stderr));
  const args = ['--no-defaults', ...where, `--socket=${socket}`, '--skip-networking'];
  const database = spawn('mariadbd', args, {stdio: 'ignore', detached: true});
  const ask = ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress'];
  await until(() => Promise.resolve(spawnSync('mariadb', ask).status === 0));
  return database;
}

async function until(act: () => Promise<boolean>, tries = 600): Promise<void> {
  if (await act().catch(() => false)) return;
  if (!tries) throw new Error('it did not start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return until(act, tries - 1);
}

function config(origin: string, socket: string, log: string): string {
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: 'localhost',
    FS_METHOD: 'direct',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
  };
  const defined = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  return `<?php
${defined.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

// WordPress asks no machine near itself for anything, and here all sites are near. Its own words are not in Danish here, but the site is.
const here = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn() => range(1, 65535));
add_filter('locale', fn() => 'da_DK');
`;

function install(web: string): string {
  return `define('WP_INSTALLING', true);
require '${web}/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Forsamlingshuset', 'administrator', 'administrator@example.com', true, '', 'administrator');
foreach (${JSON.stringify(roles.slice(1))} as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.com", 'role' => $role]);
}
`;
}

// With all that it has started in turn.
async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.on('exit', resolve));
  process.kill(-child.pid!);
  await gone;
}
