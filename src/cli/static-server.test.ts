import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeInto, writeSmallDossier } from '../testing/small-dossier';
import { fileAt, type ServedFolder, serveFolder } from './static-server';

let served: ServedFolder;
beforeAll(async () => {
  const dir = writeSmallDossier();
  writeInto(dir, 'de/index.html', '<p>x</p>');
  served = await serveFolder(dir, '/news/map/');
});
afterAll(() => served.close());

it.each([
  ['de/', 'text/html; charset=utf-8'],
  ['geo/river.geojson', 'application/geo+json; charset=utf-8'],
])('serves %s as %s, readable from any origin', async (path, type) => {
  const response = await fetch(served.address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

it.each(['geo/none.geojson', '../../de/', '/'])('does not find %s', async (path) => {
  expect((await fetch(new URL(path, served.address))).status).toBe(404);
});

it.each(['../x', '%2e%2e/x', '..%2fx', '%'])('stays in its folder for %s', (path) => {
  expect(fileAt('/srv/site', path)).toBeNull();
});
