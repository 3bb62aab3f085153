/** The site file of docs/ at another port and in another folder, and the log that it asks nginx for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SITE = join(import.meta.dirname, '../../docs/nginx-site.conf');

export const siteText = () => readFileSync(SITE, 'utf8');

/**
 * @typedef {object} Place
 * @property {number} port
 * @property {string} root The folder that is served.
 * @property {string} log The file of the access log.
 */

/** @typedef {{filter?: string, static?: string}} BrotliModules The files of the modules that are there. */

/** @param {string} text @param {RegExp} line @param {string} replacement */
function replaceOnce(text, line, replacement) {
  const count = text.match(new RegExp(line, 'gm'))?.length ?? 0;
  if (count !== 1) throw new Error(`docs/nginx-site.conf has ${count} lines like ${line.source}: there must be one.`);
  return text.replace(new RegExp(line, 'm'), () => replacement);
}

/**
 * The site file as it stands, but for where it listens, what it serves, where it writes, and the lines for brotli, which
 * the file asks to uncomment where the modules are.
 * @param {string} text
 * @param {Place} place
 * @param {BrotliModules} modules
 */
export function siteAt(text, { port, root, log }, modules) {
  let site = replaceOnce(text, /^ *listen 80;/, `listen 127.0.0.1:${port};`);
  site = replaceOnce(site, /^ *root \S+;/, `root ${root};`);
  site = replaceOnce(site, /^ *access_log \S+ kc_answers;/, `access_log ${log} kc_answers;`);
  if (modules.filter) site = site.replace(/^( *)# (brotli(?:_types|_min_length)? .+;)$/gm, '$1$2');
  if (modules.static) site = replaceOnce(site, /^ *# brotli_static on;/, 'brotli_static on;');
  return site;
}

/**
 * What Debian's nginx.conf is to the site file, as small as can be: one process, nothing outside of its folder.
 * @param {string} site The path of the site file.
 * @param {BrotliModules} modules
 */
export const mainConf = (site, modules) => `daemon off;
master_process off;
pid nginx.pid;
error_log stderr error;
${[modules.filter, modules.static].flatMap((file) => (file ? [`load_module ${file};\n`] : [])).join('')}events {
  worker_connections 256;
}
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  include ${site};
}
`;

/** @typedef {{status: number, bytes: number, body: number, method: string, path: string, encoding: string}} Logged */

/** @param {string} line @returns {Logged} */
export function readLogLine(line) {
  const found = /^\S+ (\d{3}) (\d+) (\d+) (\S+) (.+) "(.*)"$/.exec(line);
  if (!found) throw new Error(`This line of nginx’s log isn’t of the format kc_answers: ${line}`);
  const [status = '', bytes = '', body = '', method = '', path = '', encoding = ''] = found.slice(1);
  return { status: Number(status), bytes: Number(bytes), body: Number(body), method, path, encoding };
}
