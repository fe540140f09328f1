import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../model/issue';
import { locateJsonError } from './json-error';

/** Reads files of one dossier folder; keeps every failure as an issue and throws none. */
export interface FileReader {
  /** The parsed JSON of a file given relative to the folder, or undefined. */
  json(file: string, neededBy: string): unknown;
  /** Names in a sub-folder that end so, sorted; none where the folder is missing. */
  list(folder: string, ending: string): string[];
  issues: Issue[];
}

/** Whatever gives a file's text by its path relative to the dossier: the disk, or a test's memory. */
export interface FileSource {
  read(file: string): string;
  list(folder: string): string[];
}

export function diskSource(directory: string): FileSource {
  return {
    read: (file) => readFileSync(join(directory, file), 'utf8'),
    list: (folder) => readdirSync(join(directory, folder)),
  };
}

export function fileReader(source: FileSource): FileReader {
  const issues: Issue[] = [];
  return {
    issues,
    json: (file, neededBy) => readJson(source, file, neededBy, issues),
    list: (folder, ending) => listFolder(source, folder, ending),
  };
}

function readJson(source: FileSource, file: string, neededBy: string, issues: Issue[]): unknown {
  let text: string;
  try {
    text = source.read(file);
  } catch (error) {
    issues.push(unreadable(file, neededBy, error));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    issues.push(malformed(file, text, error));
    return undefined;
  }
}

function malformed(file: string, text: string, error: unknown): Issue {
  const { line, column, message } = locateJsonError(text, error);
  return {
    check: 'json',
    file,
    place: `line ${line}, column ${column}`,
    message: `is not JSON: ${message}`,
    remedy: 'Mend the file at that place, or make it again.',
  };
}

function unreadable(file: string, neededBy: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    check: 'files',
    file,
    place: neededBy,
    message: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`,
    remedy: `Add the file, or correct its name where it is declared (${neededBy}).`,
  };
}

function listFolder(source: FileSource, folder: string, ending: string): string[] {
  try {
    return source
      .list(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}
