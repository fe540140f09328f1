import { addRelease } from './history/add-release';

const USAGE =
  'usage: npm run history -- DATE [DIR], where DATE is the day of release, as 1999-12-31';

/**
 * `npm run history -- DATE [DIR]`: stores the figures of the present data version as released on
 * DATE, where they are not stored yet, and tells what changed since the release before. The day is
 * given, so that the command does the same whenever it runs.
 * Exit code 0, or 1 where it cannot, or 2 where the options are not understood.
 */
async function run(args: readonly string[]): Promise<number> {
  const [date, dir = 'data', ...more] = args;
  if (!date || more.length > 0 || date.startsWith('-')) {
    console.error(USAGE);
    return 2;
  }
  console.log(await addRelease(dir, date));
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
