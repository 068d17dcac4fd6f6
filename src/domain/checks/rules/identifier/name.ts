import type { PersonContext } from '../../context';
import { clearOf } from '../../clear-of';
import type { FieldText, Rule, RuleFinding } from '../../rule';
import { isGreeting, isSignature, signOffStart } from './greeting';
import { mayBeOneName, nameKey } from './name-key';
import { findOtherNames, type OtherName } from './other-name';
import { findOwnNames, type OwnName } from './own-name';
import { ownNamesOf, type OwnNames } from './own-names-of';

/**
 * Names (P33). A greeting by preferred or first name is necessary and stays quiet; so does the sender's own at the end.
 * This person's family name and a greeting by another person's name are warned about; other names are pointed at.
 */
export const name: Rule = {
  name: 'identifier/name',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'names',
  find(field, context) {
    const { text, tokens } = field;
    const names = ownNamesOf(context.person);
    const own = findOwnNames(text, tokens, names);
    const senderFrom = signOffStart(text);
    const taken = own.map(({ from, to }) => spanOf(field, from, to));
    const expected = placesOf(text, context.expectedNames ?? []);
    const others = findOtherNames(text, tokens).map((other) => ({
      ...other,
      ...spanOf(field, other.from, other.to),
    }));
    return [
      ...own.flatMap((stretch) => ownFinding(field, stretch, context.person) ?? []),
      ...clearOf(others, taken)
        .filter(
          ({ from, to, start, personal }) =>
            start < senderFrom && (personal || !isSignature(tokens, from, to)),
        )
        .filter(({ start, end }) => !expected.some((place) => place.start <= start && end <= place.end))
        .flatMap((other) => otherFinding(field, other, names) ?? []),
    ];
  },
};

/** Where names stand that a template put there, and the policy lets stand: a name is fine in one place and not in another. */
function placesOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  return names.flatMap((expected) => {
    const { length } = expected;
    const places: { start: number; end: number }[] = [];
    let at = length === 0 ? -1 : text.indexOf(expected);
    for (; at >= 0; at = text.indexOf(expected, at + length)) places.push({ start: at, end: at + length });
    return places;
  });
}

function ownFinding(
  field: FieldText,
  { from, to, hasFamily }: OwnName,
  person: PersonContext | null | undefined,
): RuleFinding | undefined {
  const span = spanOf(field, from, to);
  const greets = field.field === 'text' && isGreeting(field.tokens, from, to);
  const greetingName = person?.preferredName ?? person?.givenName;
  if (greets && (!hasFamily || isPreferred(field, span, greetingName))) return undefined;
  if (greets) {
    const fixes = greetingName === undefined || greetingName === '' ? [] : [greetingName];
    return { ...span, fixes, message: 'Greet the person by preferred or first name alone.' };
  }
  if (hasFamily) return { ...span, message: 'This is the person’s own name: leave it out.' };
  const severity = field.field === 'subject' ? 'warn' : 'advise';
  return { ...span, severity, message: 'The person’s name is needed in the greeting alone.' };
}

function isPreferred(
  { text }: FieldText,
  { start, end }: { start: number; end: number },
  preferred = '',
): boolean {
  return text.slice(start, end).toLowerCase() === preferred.toLowerCase();
}

function otherFinding(
  field: FieldText,
  { from, to, titled, personal, colleague }: OtherName,
  names: OwnNames,
): RuleFinding | undefined {
  const span = spanOf(field, from, to);
  if (colleague) return undefined;
  if (field.field === 'text' && isGreeting(field.tokens, from, to)) {
    if (names.given.size > 0 && isSomeoneElse(field, from, titled ? to - 1 : from, names)) {
      return { ...span, message: 'The greeting is to someone else: is this the right person?' };
    }
    if (to - from === 1 && names.given.size > 0) return undefined;
    if (to - from === 1) {
      return { ...span, severity: 'advise', message: 'Nobody is chosen yet to compare this name with: is it the right person’s?' }; // prettier-ignore
    }
  }
  if (personal) return { ...span, message: 'This is someone’s name: leave it out.' };
  return { ...span, severity: 'advise', message: 'Is this name needed? Someone else may read the message.' };
}

/** A title is followed by a family name: that one is not this person's. */
function isSomeoneElse(
  { tokens }: FieldText,
  from: number,
  at: number,
  { given, family }: OwnNames,
): boolean {
  const key = nameKey(tokens[at]?.key ?? '');
  if (at !== from) return family.size > 0 && !family.has(key);
  return ![...given].some((own) => mayBeOneName(own, key));
}

function spanOf({ tokens }: FieldText, from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
