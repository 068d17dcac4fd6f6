/** What the redactors write in place of what they find. */
const PLACEHOLDER =
  /\b(?:PERSON_NAME|PHONE_NUMBER|EMAIL_ADDRESS|STREET_ADDRESS|ZIPCODE|DIGITS|CREDIT_CARD_NUMBER|CREDIT_CARD|US_SOCIAL_SECURITY_NUMBER|SSN|IP_ADDRESS|URL|USERNAME|PASSWORD|CREDENTIALS)\b/gu;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/nhs/iu, 'nhs-number'],
  [/birth|dob/iu, 'date-of-birth'],
  [/post_?code|zip/iu, 'postcode'],
  [/phone|mobile/iu, 'phone'],
  [/mail/iu, 'email'],
  [/^(?!ip|mac|crypto).*(?:address|street)/iu, 'address'],
  [/(?:^|_)name|person/iu, 'name'],
];

/** The kind of ours that a redactor's label stands for; "other" where there is none. */
export function kindOf(label: string): string {
  return KINDS.find(([labels]) => labels.test(label))?.[1] ?? 'other';
}

/**
 * Where a redacted text had placeholders, in the offsets of the text it was made from. What stands between two of them
 * is found again in the text; nothing where the two do not fit.
 */
export function spansOf(text: string, redacted: string): { label: string; start: number; end: number }[] {
  const labels = [...redacted.matchAll(PLACEHOLDER)].map(([label]) => label);
  const kept = redacted
    .split(PLACEHOLDER)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const match = new RegExp(`^${kept.join('(.+?)')}$`, 'dsu').exec(text);
  return labels.flatMap((label, i) => {
    const [start, end] = match?.indices?.[i + 1] ?? [0, 0];
    return end > start ? [{ label, start, end }] : [];
  });
}
