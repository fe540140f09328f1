import { describe, expect, it } from 'vitest';
import { isOpenedFile } from './kept-file';
import type { OpenedFile } from './opened-file';
import { openReaderStore } from './reader-store';
import { GARMIN_GPX, openText } from './test-support/files';

async function someFile(): Promise<OpenedFile> {
  const result = await openText(GARMIN_GPX, 'track.gpx');
  if (result.state !== 'opened') throw new Error('It was refused');
  return result.file;
}

const refusing: [string, () => IDBFactory][] = [
  ['has no database', () => undefined as unknown as IDBFactory],
  [
    'forbids to ask for it',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
];

describe.each(refusing)('where the browser %s', (_, factory) => {
  it('files and line are kept in memory, and that is said', async () => {
    const store = await openReaderStore('invented', factory);
    const first = await store.keepFile(await someFile());
    const second = await store.keepFile(await someFile());
    expect([first.keeping, second.keeping]).toEqual(['memory', 'memory']);
    expect((await store.readFiles()).map(({ id }) => id)).toEqual([first.id, second.id]);
    await store.keepAccuracy(second.id, 12.5);
    expect((await store.readFiles()).map(({ accuracyMetres }) => accuracyMetres)).toEqual([
      null,
      12.5,
    ]);
    await store.dropFile(first.id);
    expect((await store.readFiles()).map(({ id }) => id)).toEqual([second.id]);
    const third = await store.keepFile(await someFile());
    expect(third.id).not.toBe(second.id);
    expect(await store.keepLine('12.5,45')).toBe('memory');
    expect(await store.readLine()).toBe('12.5,45');
    await store.keepLine(null);
    expect(await store.readLine()).toBeNull();
  });
});

describe('a stored value', () => {
  it('is taken as a file where it is one', async () => {
    expect(isOpenedFile(await someFile())).toBe(true);
  });

  it.each<[string, Partial<Record<keyof OpenedFile, unknown>>]>([
    ['positions in another form', { positions: [10, 45, 11, 46] }],
    ['starts beyond the positions', { starts: new Uint32Array([0, 2, 4, 99]) }],
    ['starts that go back', { starts: new Uint32Array([0, 4, 2, 6]) }],
    ['fewer starts', { starts: new Uint32Array([0, 6]) }],
    ['no names', { names: {} }],
    ['another format', { format: 'shp' }],
    ['counts that are none', { leftOut: { points: -1, empty: 0, repeated: 0 } }],
  ])('and passed over where it has %s', async (_, damage) => {
    expect(isOpenedFile({ ...(await someFile()), ...damage })).toBe(false);
  });
});
