import { expect, it } from 'vitest';
import { closedSentence, runningText } from './sentence';

it('closes a sentence once', () => {
  expect(closedSentence('Nothing was recorded')).toBe('Nothing was recorded.');
  expect(closedSentence('6 мая 2024 г.')).toBe('6 мая 2024 г.');
});

it('closes sentences by the full stop of their language', () => {
  expect(runningText(['A road', 'It is 2 km long.'], 'en')).toBe('A road. It is 2 km long.');
  expect(runningText(['Ճանապարհ', 'Երկար է։'], 'hy')).toBe('Ճանապարհ։ Երկար է։');
});
