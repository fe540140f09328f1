import type { Finding, Rule } from './finding';
import { featuresOf, type Run, runsOf, samePosition, shown } from './walk';

/** No line or ring has the same position twice in a row. */
export const duplicatesRule: Rule = (collection) =>
  featuresOf(collection).flatMap((feature) =>
    runsOf(feature)
      .filter((run) => run.role !== 'points')
      .flatMap((run) => repeats(run, feature.id)),
  );

function repeats(run: Run, id: string | undefined): Finding[] {
  return run.positions.flatMap((position, index) => {
    if (index === 0 || !samePosition(position, run.positions[index - 1])) return [];
    return [
      {
        rule: 'duplicate-positions',
        problem: 'repeated-position',
        id,
        place: `${run.path}[${index}]`,
        values: { position: shown(position) },
      },
    ];
  });
}
