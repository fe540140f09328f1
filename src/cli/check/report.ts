import type { Issue } from '../../model/issue';

/** How many issues of one kind on one feature the text report prints in full. */
const SHOWN_ALIKE = 3;

/**
 * All issues as lines for people and for grep, `file: id: place: message [check]`, each followed by
 * what to do, and a last line with the sum. Like issues on one feature are cut to the first few,
 * with the number of the others; JSON has them all.
 */
export function textReport(issues: Issue[], directory: string, command = 'check'): string {
  const lines = [...groupAlike(issues).values()].flatMap(groupLines);
  return [...lines, summary(issues, directory, command)].join('\n');
}

/** The same as JSON: `{"directory", "issues": [...]}`. */
export function jsonReport(issues: Issue[], directory: string): string {
  return JSON.stringify({ directory, issues }, null, 2);
}

function groupAlike(issues: Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.check, issue.file, issue.id, issue.remedy]);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return groups;
}

function groupLines(group: Issue[]): string[] {
  const shown = group.slice(0, SHOWN_ALIKE).map(line);
  const [first] = group;
  const more = group.length - shown.length;
  if (more > 0 && first) shown.push(`${head(first)}: and ${more} more like it (--json lists all)`);
  return [...shown, `  -> ${first?.remedy}`];
}

function line(issue: Issue): string {
  const place = issue.place ? `: ${issue.place}` : '';
  return `${head(issue)}${place}: ${issue.message} [${issue.check}]`;
}

function head({ file, id }: Issue): string {
  return id ? `${file}: ${id}` : file;
}

function summary(issues: Issue[], directory: string, command: string): string {
  if (issues.length === 0) return `${command}: no issues in ${directory}`;
  const files = new Set(issues.map(({ file }) => file)).size;
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${command}: ${plural(issues.length, 'issue')} in ${plural(files, 'file')} of ${directory}`;
}
