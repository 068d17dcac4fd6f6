import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsIn, fill, fillWithPlaces, unfilledFields } from '../../../../src/domain/templates/fill';
import { mergeFieldSchema, written, type MergeValues } from '../../../../src/domain/templates/merge-field';

const field = fc.constantFrom(...mergeFieldSchema.options);
const words = fc.string({ maxLength: 12 }).filter((text) => !/[()]/u.test(text));
const value = fc.oneof(words, field.map(written)).filter((text) => text.trim() !== '');
/** A template as somebody writes it: words, fields, fields of another case, and names that are no fields. */
const template = fc
  .array(
    fc.oneof(
      words,
      field.map(written),
      field.map((name) => `(( ${name.toUpperCase()} ))`),
      fc.constantFrom('((name))', '(day)', '((', '))'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));
const values: fc.Arbitrary<MergeValues> = fc.dictionary(field, value);

describe('the fields of a text', () => {
  it('are found whatever their case and spaces, and unknown ones are told', () => {
    expect(fieldsIn('Hello (( First  Name )), on ((weekday)) ((day))')).toEqual([
      { start: 6, end: 23, name: 'First  Name', field: 'first name' },
      { start: 28, end: 39, name: 'weekday', field: null },
      { start: 40, end: 47, name: 'day', field: 'day' },
    ]);
  });

  it('are not ordinary brackets, and end on their line', () => {
    expect(unfilledFields('Call us (9am to 5pm). ((da\ny))')).toEqual([]);
  });
});

describe('filling a template', () => {
  it('puts in what is known and leaves the rest', () => {
    expect(fill('Hello ((First Name)), on ((day)) with ((doctor)).', { 'first name': 'Maggie' })).toBe(
      'Hello Maggie, on ((day)) with ((doctor)).',
    );
  });

  it('never fails, and leaves all that is not a field as it is', () => {
    fc.assert(
      fc.property(template, values, (text, given) => {
        const gaps = fieldsIn(text);
        const between = gaps.reduce((at, { start, end }) => at + (end - start), 0);
        const filled = fill(text, given);
        const put = gaps.reduce((sum, gap) => {
          const known = gap.field === null ? undefined : given[gap.field];
          return sum + (known?.length ?? gap.end - gap.start);
        }, 0);
        expect(filled.length).toBe(text.length - between + put);
      }),
    );
  });

  it('does not fill a value that looks like a field', () => {
    fc.assert(
      fc.property(field, field, (outer, inner) => {
        const given = { [inner]: 'deep', [outer]: written(inner) } as const;
        expect(fill(written(outer), given)).toBe(written(inner));
      }),
    );
  });

  it('leaves unknown fields and those without a value', () => {
    fc.assert(
      fc.property(template, (text) => {
        expect(fill(text, {})).toBe(text);
      }),
    );
  });

  it('knows the way back: every stretch comes from where its first and last words were written', () => {
    fc.assert(
      fc.property(template, values, fc.nat(), fc.nat(), (text, given, a, b) => {
        const filled = fillWithPlaces(text, given);
        const [start, end] = [a % (filled.text.length + 1), b % (filled.text.length + 1)].toSorted(
          (x, y) => x - y,
        );
        fc.pre(start !== undefined && end !== undefined && start < end);
        const place = filled.placeOf(start ?? 0, end ?? 0);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(text.length);
        expect(place.start).toBeLessThan(place.end);
        // The same stretch filled holds what was asked about.
        expect(fill(text.slice(place.start, place.end), given)).toContain(filled.text.slice(start, end));
      }),
    );
  });

  it('maps what stands behind a value by its distance from it', () => {
    const filled = fillWithPlaces('Hello ((first name)), bring ((bring)).', { 'first name': 'Jo' });
    expect(filled.text).toBe('Hello Jo, bring ((bring)).');
    expect(filled.placeOf(6, 8)).toEqual({ start: 6, end: 20 });
    expect(filled.placeOf(10, 15)).toEqual({ start: 22, end: 27 });
  });
});
