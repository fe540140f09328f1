import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchEngines } from './engine/bench-engines';
import { benchCases } from './engine/cases';
import { engineGoals, pageGoals } from './goals';
import { benchPages } from './page/bench-pages';
import { CPU_SLOWDOWN, NETWORK, VIEWPORT } from './page/measure-paint';
import { enginesReport, goalsReport, pagesReport } from './report';

const USAGE = `npm run bench [-- --json] [--only pages|engines] [--runs 5] [--turf-cap-seconds 10]`;

/** The whole bench in one run; 0 where every enforced goal is met. Progress goes to stderr. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      runs: { type: 'string', default: '5' },
      'turf-cap-seconds': { type: 'string', default: '10' },
    },
  });
  const runs = positive(values.runs);
  const capMs = 1000 * positive(values['turf-cap-seconds']);
  if (values.only && !['pages', 'engines'].includes(values.only)) throw new Error(USAGE);
  const say = (line: string) => process.stderr.write(`  ${line}\n`);
  const pages = values.only === 'engines' ? undefined : await benchPages(runs, say);
  const engines = values.only === 'pages' ? undefined : benchEngines(benchCases(), capMs, say);
  const goals = [...(pages ? pageGoals(pages) : []), ...(engines ? engineGoals(engines) : [])];
  if (values.json) {
    const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
    const conditions = { ...NETWORK, cpuSlowdown: CPU_SLOWDOWN, viewport: VIEWPORT, runs };
    console.log(JSON.stringify({ machine, conditions, pages, engines, goals }, null, 2));
  } else {
    const parts = [pages && pagesReport(pages), engines && enginesReport(engines)];
    console.log([...parts.filter((part) => part), goalsReport(goals)].join('\n\n'));
  }
  return goals.every(({ met, enforced }) => met || !enforced) ? 0 : 1;
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(USAGE);
  return number;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
