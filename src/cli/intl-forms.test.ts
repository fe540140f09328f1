import { describe, expect, it } from 'vitest';
import { azForms } from '../i18n/forms/az';
import { enForms } from '../i18n/forms/en';
import { hyForms } from '../i18n/forms/hy';
import { kaForms } from '../i18n/forms/ka';
import { ruForms } from '../i18n/forms/ru';
import { FORM_LANGUAGES, formsModule, intlForms } from './intl-forms';

const FORMS = { en: enForms, hy: hyForms, az: azForms, ka: kaForms, ru: ruForms };

it.each(FORM_LANGUAGES)('the kept forms of %s are those of Node’s Intl', (language) => {
  expect(FORMS[language]).toEqual(intlForms(language));
});

describe('square units, which Intl does not know, as CLDR has them', () => {
  it.each([
    ['en', 'm²', 'km²'],
    ['hy', 'մ²', 'կմ²'],
    ['az', 'm²', 'km²'],
    ['ka', 'მ²', 'კმ²'],
    ['ru', 'м²', 'км²'],
  ] as const)('in %s: %s and %s', (language, metre, kilometre) => {
    const { units } = intlForms(language);
    expect(units['square-metre'].trim()).toBe(metre);
    expect(units['square-kilometre'].trim()).toBe(kilometre);
  });
});

it('writes a space that must not break, and other signs that look like another, by their number', () => {
  expect(formsModule('ru')).toContain('"percent":"\\u00a0%"');
});
