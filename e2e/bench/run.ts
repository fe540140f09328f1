import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchEngines } from './engine/bench-engines';
import { benchCases } from './engine/cases';
import { benchGrowth } from './engine/growth';
import { engineGoals, growthGoals, pageGoals, printGoals, recomputeGoals } from './goals';
import { benchPages } from './page/bench-pages';
import { CPU_SLOWDOWN, NETWORK, VIEWPORT } from './page/measure-paint';
import { benchPrint } from './print/bench-print';
import { printReport } from './print/report-print';
import { benchRecompute } from './recompute/bench-recompute';
import { enginesReport, goalsReport, pagesReport } from './report';
import { growthReport, recomputeReport } from './report-engine';

const PARTS = ['pages', 'recompute', 'engines', 'growth', 'print'];
const USAGE = `npm run bench [-- --json] [--only pages|engines|recompute|growth|print] [--runs 5] [--turf-cap-seconds 10]`;

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
  if (values.only && !PARTS.includes(values.only)) throw new Error(USAGE);
  const say = (line: string) => process.stderr.write(`  ${line}\n`);
  const asked = (part: string) => !values.only || values.only === part;
  const pages = asked('pages') ? await benchPages(runs, say) : undefined;
  const recompute = asked('recompute') ? await benchRecompute(say) : undefined;
  const engines = asked('engines') ? benchEngines(benchCases(), capMs, say) : undefined;
  const growth = asked('growth') ? benchGrowth(say) : undefined;
  const print = asked('print') ? await benchPrint(runs, say) : undefined;
  const goals = [
    ...(pages ? pageGoals(pages) : []),
    ...(recompute ? recomputeGoals(recompute) : []),
    ...(engines ? engineGoals(engines) : []),
    ...(growth ? growthGoals(growth) : []),
    ...(print ? printGoals(print) : []),
  ];
  if (values.json) {
    const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
    const conditions = { ...NETWORK, cpuSlowdown: CPU_SLOWDOWN, viewport: VIEWPORT, runs };
    console.log(
      JSON.stringify(
        { machine, conditions, pages, recompute, engines, growth, print, goals },
        null,
        2,
      ),
    );
  } else {
    const parts = [
      pages && pagesReport(pages),
      recompute && recomputeReport(recompute),
      engines && enginesReport(engines),
      growth && growthReport(growth),
      print && printReport(print),
    ];
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
