import { describe, expect, it } from 'vitest';
import { loadedIn } from './loaded-words';
import type { LoadedTerm } from './wording';

const term = (language: string, own: string, stem?: true): LoadedTerm => ({
  language,
  term: own,
  ...(stem ? { stem } : {}),
  neutral: 'other words',
  why: 'A test.',
});
const TERMS: LoadedTerm[] = [
  term('en', 'handed back'),
  term('en', 'foes'),
  term('en', 'liberator (1991)'),
  term('hy', 'օկուպաց', true),
  term('hy', 'թշնամի'),
  term('az', 'işğal', true),
  term('az', 'İkinci təcavüz'),
  term('ka', 'ოკუპაცი', true),
  term('ka', 'მტრის'),
  term('ru', 'оккупаци', true),
  term('ru', 'враг'),
];
const found = (language: string, text: string) =>
  loadedIn(
    text,
    language,
    TERMS.map((one) => ({ ...one })),
  ).map((one) => one.term);

describe('a loaded word', () => {
  it.each([
    ['en', 'It was Handed  back in May.', 'handed back'],
    ['en', 'The two foes’ words.', 'foes'],
    ['en', 'A liberator (1991) came.', 'liberator (1991)'],
    ['hy', 'Օկուպացված տարածքը։', 'օկուպաց'],
    ['hy', 'Երկու թշնամի, երկու ճանապարհ։', 'թշնամի'],
    ['az', 'İŞĞALDAN sonra.', 'işğal'],
    ['az', 'Bu, ikinci təcavüz idi.', 'İkinci təcavüz'],
    ['ka', 'ოკუპაციიდან ოცი წელი გავიდა.', 'ოკუპაცი'],
    ['ka', 'ეს მტრის სიტყვაა.', 'მტრის'],
    ['ru', 'После Оккупации прошли годы.', 'оккупаци'],
    ['ru', 'Старый враг ушёл.', 'враг'],
  ])('is found in %s: %s', (language, text, own) => {
    expect(found(language, text)).toEqual([own]);
  });

  it.each([
    ['en', 'Both call it “handed back”, or "foes".'],
    ['hy', 'Հոդվածում գրված է՝ «օկուպացված տարածք»։'],
    ['az', 'Məqalədə “işğal” və «işğaldan» yazılıb.'],
    ['ka', 'სტატიაში წერია „ოკუპაცია“ და „მტრის“.'],
    ['ru', 'В статье стоит «оккупация», а ещё „враг“.'],
  ])('is let pass in %s as the word of others: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Handed to the back, oxfoes, handed backwards.'],
    ['hy', 'Թշնամիներ։'],
    ['az', 'Ikinci tecavuz.'],
    ['ka', 'მტრისა.'],
    ['ru', 'Овраги, вражда; неоккупация.'],
  ])('is no other word of %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('is found after a quotation, and where a quotation is not closed', () => {
    expect(found('ru', 'Сказано «да», и враг ушёл.')).toEqual(['враг']);
    expect(found('en', 'He said “foes and left.')).toEqual(['foes']);
    expect(found('ka', '„კი“, მტრის')).toEqual(['მტრის']);
  });

  it('is one of the language of the text only', () => {
    expect(found('en', 'враг işğal')).toEqual([]);
  });
});
