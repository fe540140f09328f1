import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A site served by nginx until it is stopped. */
export interface NginxServer {
  /** Address of the site's root, with a closing slash. */
  address: string;
  /** Every request so far: its path, the answer's status, and bytes with and without headers. */
  requests(): NginxRequest[];
  stop(): void;
}

export interface NginxRequest {
  path: string;
  status: number;
  /** Bytes of the answer on the way, headers included. */
  sent: number;
  body: number;
}

/** Whether this machine has nginx; Debian's `nginx-light` is enough. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/**
 * Serves a built site by nginx on a free port of 127.0.0.1.
 * @param configure gives the configuration for its `http` block from what to listen on and the root
 * @param path of the site on its host, without a closing slash
 * @throws Error with what nginx says where it does not start
 */
export async function startNginx(
  site: string,
  configure: (place: { listen: string; root: string }) => string,
  path = '',
): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'delimit-nginx-'));
  const root = join(folder, 'root');
  const link = path === '' ? root : join(root, path);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(resolve(site), link);
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), configure({ listen: `127.0.0.1:${port}`, root }));
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  run(folder);
  return {
    address: `http://127.0.0.1:${port}${path}/`,
    requests: () => readLog(join(folder, 'requests')),
    stop: () => {
      run(folder, '-s', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx returns once it listens, and goes on in the background. */
function run(folder: string, ...more: string[]): void {
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), ...more];
  const { status, stderr } = spawnSync('nginx', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx: ${stderr}`);
}

/** What a host's own configuration says around ours; all that nginx writes goes into the folder. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/errors;`,
    'events {}',
    'http {',
    ...temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`),
    "    log_format counted '$request_uri $status $bytes_sent $body_bytes_sent';",
    `    access_log ${folder}/requests counted;`,
    `    include ${folder}/site.conf;`,
    '}',
  ].join('\n');
}

function readLog(file: string): NginxRequest[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [path = '', status, sent, body] = line.split(' ');
    return { path, status: Number(status), sent: Number(sent), body: Number(body) };
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
