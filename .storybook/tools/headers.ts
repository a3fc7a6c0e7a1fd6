/** What may be kept for good, because its address changes whenever it does: a pattern that JavaScript, Apache and nginx read alike. */
const lasting = '/v[0-9]+\\.[0-9]+\\.[0-9]+/|/dashboard/assets/';

const forever = 'public, max-age=31536000, immutable';
const briefly = 'public, max-age=300, stale-while-revalidate=3600';

// Every site may load the script and the data, and a frame without an origin too.
const always = {'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff'};

/** The headers a file of the site is sent with. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return {...always, 'Cache-Control': new RegExp(lasting).test(path) ? forever : briefly};
}

/** The same rules for those who host the site: by file name, what is to stand in it. `scripts` are the files beside index.html. */
export function hostFiles(version: string, scripts: readonly string[]): Readonly<Record<string, string>> {
  return {_headers: headersFile(version, scripts), '.htaccess': htaccess, 'nginx.conf': nginxConf};
}

// Hosts that read this file join the values of all rules that fit, so no file may have its caching said twice.
function headersFile(version: string, scripts: readonly string[]): string {
  const cached = (path: string, cache: string) => [path, {'Cache-Control': cache}] as const;
  const rules = [
    ['/*', always] as const,
    cached(`/v${version}/*`, forever),
    cached('/dashboard/assets/*', forever),
    cached('/data/*', briefly),
    ...scripts.map((script) => cached(`/${script}`, briefly)),
  ];
  return rules
    .map(([path, headers]) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

const htaccess = `# Read by Apache, which needs mod_headers and AllowOverride FileInfo.
AddType text/javascript .js
AddType text/calendar .ics
AddType application/ld+json .jsonld
AddCharset utf-8 .csv .html .ics .js .json .jsonld .xml
<IfModule mod_headers.c>
${lines({...always, 'Cache-Control': briefly}, (name, value) => `  Header set ${name} "${value}"`).join('\n')}
  <If "%{REQUEST_URI} =~ m#${lasting}#">
    Header set Cache-Control "${forever}"
  </If>
</IfModule>
`;

const nginxConf = `# To be included in nginx' http block. Mend server_name and root.
map $uri $blup_cache {
  default "${briefly}";
  "~${lasting}" "${forever}";
}
server {
  listen 80;
  server_name blup.example;
  root /var/www/blup;
  charset utf-8;
  charset_types text/html text/csv text/calendar text/xml text/javascript application/javascript application/json;
  gzip on;
  gzip_types text/css text/csv text/xml text/javascript application/javascript application/json image/svg+xml;
${lines({...always, 'Cache-Control': '$blup_cache'}, (name, value) => `  add_header ${name} "${value}";`).join('\n')}
}
`;

function lines(headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value));
}
