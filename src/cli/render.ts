import { renderOptions, UsageError } from './render/render-options';
import { runRender } from './render/run-render';

/** `npm run render -- --claim ID --lang CODE --size 145mmx110mm --format pdf --out FILE`, or `--view LINK`, or `--all`: prints of a dossier, without a browser. */
async function run(args: readonly string[]): Promise<number> {
  await runRender(renderOptions(args), (line) => console.log(line));
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
