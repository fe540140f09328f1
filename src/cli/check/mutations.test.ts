import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../model/issue';
import { AREA_CASES } from './cases/area-cases';
import type { CaseSet } from './cases/case';
import { Draft, readFolder } from './cases/draft';
import { FILE_CASES } from './cases/file-cases';
import { GEOJSON_CASES } from './cases/geojson-cases';
import { HISTORY_CASES } from './cases/history-cases';
import { MEMBER_CASES } from './cases/member-cases';
import { NAME_CASES } from './cases/name-cases';
import { POSITION_CASES } from './cases/position-cases';
import { REFERENCE_CASES } from './cases/reference-cases';
import { TABLE_CASES } from './cases/table-cases';
import { TEXT_CASES } from './cases/text-cases';
import { TOUR_CASES } from './cases/tour-cases';
import { type RawCatalogue, readCatalogues } from './catalogues';
import { CHECKS } from './checks';
import { type Geos, loadGeos } from './geos';
import { readRawDossier } from './read-dossier';

const CASES: Readonly<Record<string, CaseSet>> = {
  ...GEOJSON_CASES,
  ...MEMBER_CASES,
  ...POSITION_CASES,
  ...AREA_CASES,
  ...FILE_CASES,
  ...TABLE_CASES,
  ...REFERENCE_CASES,
  ...TEXT_CASES,
  ...TOUR_CASES,
  ...NAME_CASES,
  ...HISTORY_CASES,
};
const shipped = readFolder('data');
let geos: Geos;
let catalogues: RawCatalogue[];

beforeAll(async () => {
  [geos, catalogues] = await Promise.all([loadGeos(), readCatalogues()]);
});

function issuesOf(name: string, edit: (draft: Draft) => void): Issue[] {
  const draft = new Draft(shipped);
  edit(draft);
  return CHECKS[name]?.({ ...readRawDossier(draft), geos, catalogues }) ?? [];
}

it('holds two bad files and a valid twin for each check', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(CHECKS).sort());
});

describe.each(Object.entries(CASES))('the check %s', (name, { bad, twin }) => {
  it('raises nothing for the shipped dossier', () => {
    expect(issuesOf(name, () => {})).toEqual([]);
  });

  it(`raises nothing for ${twin.name}`, () => {
    expect(issuesOf(name, twin.edit)).toEqual([]);
  });

  it.each(bad)('finds $name', ({ edit, message, place }) => {
    const issues = issuesOf(name, edit);
    const meant = issues.filter((issue) => message.test(issue.message));
    expect(meant, JSON.stringify(issues.slice(0, 3))).not.toEqual([]);
    if (place) expect(meant.map((issue) => issue.place ?? '').join('\n')).toMatch(withLines(place));
    expect(meant[0]?.remedy).toMatch(/\w.*\.$/);
    expect(meant[0]?.file).toMatch(/\.(geo)?json$/);
  });
});

function withLines(place: RegExp): RegExp {
  return new RegExp(place.source, 'm');
}
