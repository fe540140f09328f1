import { copyExample } from './new-dossier/copy-example';

/**
 * `npm run new-dossier -- DIR`: makes a dossier folder to start from, a small worked example that
 * passes the check and builds, and says what to do next.
 * Exit code 0, or 1 where DIR is in use, or 2 where the options are not understood.
 */
function run(args: readonly string[]): number {
  const [dir, ...more] = args;
  if (!dir || more.length > 0 || dir.startsWith('-')) {
    console.error('usage: npm run new-dossier -- DIR, a folder that is new or empty');
    return 2;
  }
  try {
    copyExample(dir);
  } catch (error) {
    console.error(`new-dossier: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  console.log(`${dir} holds an example of two invented countries; ${dir}/README.md explains it.`);
  console.log(`Replace it piece by piece:\n  npm run check -- ${dir}`);
  console.log(`Look at it:\n  DELIMIT_DATA=${dir} npm start`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
