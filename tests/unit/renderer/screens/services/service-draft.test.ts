import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceDetailsSchema } from '../../../../../src/domain/services/service';
import { detailsOf, draftOf, NEW_SERVICE } from '../../../../../src/renderer/screens/services/service-draft';
import { SERVICE } from '../../sample-desk';

describe('a service as the form holds it', () => {
  it('comes out as it went in, whatever its hours', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 });
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        fc.pre(one !== other);
        const hours = {
          ...SERVICE.hours,
          weekdays: [1, 6],
          opens: Math.min(one, other),
          closes: Math.max(one, other),
          closedDays: ['2026-12-24'],
        };
        expect(detailsOf(draftOf({ ...SERVICE, hours })).hours).toEqual(hours);
      }),
    );
  });

  it('is refused while an hour is not written', () => {
    const { error } = serviceDetailsSchema.safeParse(detailsOf({ ...NEW_SERVICE, name: 'North', opens: '' }));
    expect(error?.issues.map(({ path }) => path[0])).toContain('hours');
  });
});
