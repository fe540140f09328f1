/** The part of Stryker's JSON report that is counted. */
export interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

export interface MutationScore {
  /** Mutants that a test found, by failing or by never ending. */
  killed: number;
  /** Those and the ones that no test found or reached. */
  all: number;
  /** Killed of all, 0 to 100; 100 where there are none. */
  percent: number;
}

const KILLED = ['Killed', 'Timeout'];
const ALL = [...KILLED, 'Survived', 'NoCoverage'];

/** How many of the mutants were killed; ignored and invalid ones do not count. */
export function mutationScore({ files }: MutationReport): MutationScore {
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const count = (wanted: readonly string[]) =>
    statuses.filter((one) => wanted.includes(one)).length;
  const [killed, all] = [count(KILLED), count(ALL)];
  return { killed, all, percent: all === 0 ? 100 : (100 * killed) / all };
}
