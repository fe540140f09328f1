import { expect, it } from 'vitest';
import { dossierFolder } from '../dossier-folder';
import { loadDossier } from '../load-dossier';
import { viewPage } from './view-page';

const { contents } = loadDossier(dossierFolder('data'));
const page = viewPage(contents, 'void 0');
const listed = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1]?.split(' ');

it('knows every claim and language, those that open first first', () => {
  expect(listed('claims')?.[0]).toBe(contents.dossier.defaultClaim);
  expect(listed('claims')?.toSorted()).toEqual(contents.claims.map(({ id }) => id).toSorted());
  expect(listed('languages')?.[0]).toBe(contents.dossier.defaultLanguage);
});

it('knows the claim of each step of the tour, as links name it', () => {
  const steps = Object.fromEntries(listed('steps')?.map((pair) => pair.split(':')) ?? []);
  const told = Object.entries(contents.tourClaims).filter(([, claim]) => claim !== null);
  expect(steps).toEqual(Object.fromEntries(told));
});

it('lists the claims for readers without script', () => {
  expect(page.match(/<li><a href="\.\.\/[a-z]+\/[a-z0-9-]+\/">/g)).toHaveLength(
    contents.claims.length,
  );
});
