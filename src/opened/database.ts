/** Name and version of the database; a version that is not ours is not opened. */
const NAME = 'delimit-reader';
const VERSION = 1;

/** Opened files, each with `dossier`, by a number that the database gives. */
export const FILES = 'files';
/** The reader's line of each dossier. */
export const LINES = 'lines';
export const DOSSIER_INDEX = 'dossier';

/** What a request gives; rejects with its error. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves when all of a transaction is written; rejects with why it is not. */
export function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

/**
 * The database of what readers opened and moved, or null where the browser keeps nothing: private
 * windows, storage that is blocked, frames without an origin. Never rejects.
 */
export async function openDatabase(
  factory: () => IDBFactory = () => indexedDB,
): Promise<IDBDatabase | null> {
  try {
    const request = factory().open(NAME, VERSION);
    request.addEventListener('upgradeneeded', () => createStores(request.result));
    const database = await answerOf(request);
    // Another page of a newer version may change the database only once this one lets go of it.
    database.addEventListener('versionchange', () => database.close());
    return database;
  } catch {
    return null;
  }
}

function createStores(database: IDBDatabase): void {
  const files = database.createObjectStore(FILES, { autoIncrement: true });
  files.createIndex(DOSSIER_INDEX, 'dossier');
  database.createObjectStore(LINES);
}
