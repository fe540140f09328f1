import type { DefinitionOf, MeasurementDefinition, Selection } from '../model/measurement';

/** Finds what takes the place of lines on a mapped version. */
export interface OnVersion {
  /** Its name in the results. */
  line: string;
  /** The stretches of a whole line between the ends of the selected ones; null where one has none. */
  stretches: (lines: Selection, whole: Selection) => Selection | null;
  /** The lines that the edges of areas lie on there. */
  edges: (edges: Selection) => Selection;
}

type Versioned = { line: string; selection: Selection };

const of = <V extends Versioned>(versions: readonly V[], { line }: OnVersion): V | undefined =>
  versions.find((version) => version.line === line);

function ofAreas<D extends DefinitionOf<'area'> | DefinitionOf<'length-in-area'>>(
  definition: D,
  on: OnVersion,
): D | null {
  const areas = of(definition.versions, on)?.selection;
  return areas
    ? { ...definition, areas, edges: definition.edges.map(on.edges), versions: [] }
    : null;
}

function ofPoints<D extends DefinitionOf<'points-to-line'> | DefinitionOf<'points-near-line'>>(
  definition: D,
  on: OnVersion,
): D | null {
  const sides = of(definition.versions, on)?.selection;
  const lines = sides && on.stretches(definition.lines, sides);
  return lines ? { ...definition, lines, sides, versions: [] } : null;
}

function ofLengths(
  definition: DefinitionOf<'line-length'>,
  on: OnVersion,
): DefinitionOf<'line-length'> | null {
  const whole = of(definition.versions, on)?.selection;
  const lines = whole && on.stretches(definition.lines, whole);
  return lines ? { ...definition, lines, versions: [] } : null;
}

/** Lines as they are on a version: the version itself, or its stretches. */
function linesOn(
  lines: Selection,
  along: Selection | undefined,
  version: Versioned | undefined,
  on: OnVersion,
): { lines: Selection; along?: Selection } | null {
  if (!version) return null;
  if (!along) return { lines: version.selection };
  const stretches = on.stretches(lines, version.selection);
  return stretches && { lines: stretches, along: version.selection };
}

/** All entries of a list as they are on the version; null where one is not. */
function all<T>(entries: readonly T[], take: (entry: T) => T | null): T[] | null {
  const taken = entries.map(take);
  return taken.every((entry): entry is T => entry !== null) ? taken : null;
}

function ofNear(
  definition: DefinitionOf<'length-near-line'>,
  on: OnVersion,
): DefinitionOf<'length-near-line'> | null {
  const lines = all(definition.lines, (near) => {
    const found = linesOn(near.selection, near.along, of(near.versions, on), on);
    return found && { id: near.id, selection: found.lines, along: found.along, versions: [] };
  });
  return lines && { ...definition, lines };
}

function ofDistance(
  definition: DefinitionOf<'distance'>,
  on: OnVersion,
): DefinitionOf<'distance'> | null {
  const pairs = all(definition.pairs, (pair) => {
    const version = of(pair.versions, on);
    const found = linesOn(pair.to, pair.along, version, on);
    const from = version?.from ?? pair.from;
    return found && { id: pair.id, from, to: found.lines, along: found.along, versions: [] };
  });
  return pairs && { ...definition, pairs };
}

/**
 * A measurement with a mapped version in the place of the line as it is now, and no other version to
 * compare with; null where it declares none of that name, or is made of other measurements.
 */
export function definitionOnVersion(
  definition: MeasurementDefinition,
  on: OnVersion,
): MeasurementDefinition | null {
  switch (definition.kind) {
    case 'line-length':
      return ofLengths(definition, on);
    case 'area':
    case 'length-in-area':
      return ofAreas(definition, on);
    case 'points-to-line':
    case 'points-near-line':
      return ofPoints(definition, on);
    case 'length-near-line':
      return ofNear(definition, on);
    case 'distance':
      return ofDistance(definition, on);
    case 'length-beyond-line': {
      const line = of(definition.versions, on)?.selection;
      return line ? { ...definition, line, versions: [] } : null;
    }
    case 'line-deviation': {
      const version = of(definition.versions, on);
      return version ? { ...definition, versions: [version] } : null;
    }
    case 'ratio':
      return null;
  }
}
