import { expect, it } from 'vitest';
import { scriptsOf } from './scripts-of';

// Article 1 of the Universal Declaration of Human Rights.
it.each([
  ['English', 'All human beings are born free and equal in dignity and rights.', ['latin']],
  [
    'Azerbaijani',
    'Bütün insanlar ləyaqət və hüquqlarına görə azad və bərabər doğulurlar.',
    ['latin', 'latin-ext'],
  ],
  [
    'Armenian with a foreign name',
    'Բոլոր մարդիկ ծնվում են ազատ ու հավասար՝ իրենց արժանապատվությամբ ու իրավունքներով (UDHR).',
    ['latin', 'armenian'],
  ],
  [
    'Georgian',
    'ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით.',
    ['georgian'],
  ],
  [
    'Russian',
    'Все люди рождаются свободными и равными в своём достоинстве и правах.',
    ['cyrillic'],
  ],
])('a text in %s is written in its scripts', (_, text, scripts) => {
  expect(scriptsOf(text).map(({ name }) => name)).toEqual(scripts);
});

it('one foreign letter in a long text brings no file along', () => {
  const text = `${'All human beings are born free. '.repeat(10)}ə`;
  expect(scriptsOf(text).map(({ name }) => name)).toEqual(['latin']);
});
