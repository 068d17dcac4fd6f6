import { asNotifySends } from '../messages/sms-characters';
import { mergeFieldSchema, type MergeField, type MergeValues } from './merge-field';

/** A field of a template that a provider keeps; `field` null: Plainword has none of that name, or it is a condition. */
export interface ProviderField {
  readonly name: string;
  readonly field: MergeField | null;
}

/** GOV.UK Notify writes ((field)) and, for words that depend on one, ((field??words)). */
const PLACED = /\(\(([^()]+?)\)\)/gu;

/** Names are compared there without case, spaces, hyphens and underscores. */
const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/gu, '');

const BY_NAME = new Map(mergeFieldSchema.options.map((field) => [plain(field), field]));

/** The fields of a provider's template, each once, in order. */
export function providerFields(body: string): ProviderField[] {
  const names = [...body.matchAll(PLACED)].map((match) => match[1] ?? '');
  const first = names.filter((name, at) => names.findIndex((each) => plain(each) === plain(name)) === at);
  return first.map((name) => ({ name, field: BY_NAME.get(plain(name)) ?? null }));
}

/** What a provider is given for its template, and what it makes of it. */
export interface ProviderText {
  /** By the provider's own names of its fields. */
  readonly personalisation: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A provider's template filled with a message's values; nothing where a field is unknown or has no value. */
export function filledByProvider(body: string, values: MergeValues): ProviderText | undefined {
  const personalisation: Record<string, string> = {};
  for (const { name, field } of providerFields(body)) {
    const value = field === null ? undefined : values[field];
    if (value === undefined) return undefined;
    personalisation[name] = value;
  }
  const text = body.replaceAll(PLACED, (_, name: string) => {
    const field = BY_NAME.get(plain(name));
    return (field === undefined ? undefined : values[field]) ?? '';
  });
  return { personalisation, text };
}

/**
 * Whether two texts are the same once GOV.UK Notify has sent them: it swaps smart quotes and the like for plain ones,
 * and makes no difference between one empty line and several.
 */
export function sameOnceSent(one: string, other: string): boolean {
  return onceSent(one) === onceSent(other);
}

function onceSent(text: string): string {
  const swapped = Array.from(text.replaceAll(/\r\n?/gu, '\n'), asNotifySends).join('');
  return swapped
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
