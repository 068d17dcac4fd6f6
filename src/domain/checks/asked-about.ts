import type { Finding } from './finding';

/** Words in quotation marks after "you wrote" or "mean by": at most a few, each short, in one sentence. */
const ASKED =
  /\b(?:you wrote|mean by|meant by)\b[^"“”.\n]{0,20}((?:["“][^"“”\n]{1,40}["”](?:, and |, | and | or )?){1,5})/giu;
/** What is asked about may stay as it was written; whatever else speaks against it still does. */
const MAY_STAY = /^(?:written-in-full\/(?!unfilled-field)|style\/|predictive-text\/)/u;

/**
 * Without the findings that would have a person's own words put right where they are only asked about: "You wrote "appt".
 * What does this mean?" (P30). What is offensive, sensitive or an identifier is not made harmless by a question.
 */
export function withoutAskedAbout(
  found: readonly Finding[],
  texts: Readonly<Partial<Record<Finding['field'], string>>>,
): Finding[] {
  const places = new Map<Finding['field'], Array<{ start: number; end: number }>>();
  const of = (field: Finding['field']) => {
    const known = places.get(field);
    if (known !== undefined) return known;
    const asked = askedIn(texts[field] ?? '');
    places.set(field, asked);
    return asked;
  };
  return found.filter(
    ({ rule, field, start, end }) =>
      !MAY_STAY.test(rule) || !of(field).some((place) => place.start <= start && end <= place.end),
  );
}

function askedIn(text: string): Array<{ start: number; end: number }> {
  return [...text.matchAll(ASKED)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
}
