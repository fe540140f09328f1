import { describe, expect, it } from 'vitest';
import { itAgrees } from '../test-support/answers/answer';
import { LINE_DEVIATIONS } from '../test-support/answers/distances';
import { measured, partOf } from '../test-support/dossier';

describe('the deviation of a line', () => {
  itAgrees(LINE_DEVIATIONS);

  it('was redrawn by hundreds of metres at Baghanis, by less than its error at Voskepar', () => {
    const found = measured('line-versions');
    expect(partOf(found, 'baghanis')).toMatchObject({ decidable: true });
    expect(partOf(found, 'voskepar')).toMatchObject({ low: 0, decidable: false });
    expect(found.value).toBe(Math.max(...found.parts.map(({ value }) => value)));
  });
});
