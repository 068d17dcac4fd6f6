import { greetingName, type Person } from '../people/person';
import type { Service } from '../services/service';
import { londonTime, type InstantText } from '../time/moment';
import { clockTime, longDate, weekday } from '../time/spoken';
import { mergeFieldSchema, mergeValueSchema, type MergeField, type MergeValues } from './merge-field';

/** What a template's fields can be filled from. */
export interface ValueSources {
  readonly person: Pick<Person, 'givenName' | 'preferredName'> | null;
  readonly service: Pick<Service, 'name' | 'phone' | 'mailbox'> | null;
  readonly staff: { readonly name: string; readonly role: string } | null;
  /** When the visit or call takes place; null where it is not known. */
  readonly about: InstantText | null;
  /** What was typed in, or stands in a list: it wins. */
  readonly given: MergeValues;
}

/** The values that are known, by field; what is not known or is empty is left out. Throws nothing. */
export function valuesFor({ person, service, staff, about, given }: ValueSources): MergeValues {
  return presentOf({
    ...(person === null ? {} : { 'first name': greetingName(person) }),
    ...(staff === null ? {} : { 'staff name': staff.name, 'staff role': staff.role }),
    ...(service === null
      ? {}
      : { 'service name': service.name, 'service phone': service.phone, 'service email': service.mailbox }),
    ...whenOf(about),
    ...presentOf(given),
  });
}

/** Day, date and time as the NHS service manual writes them, by London's clocks. */
function whenOf(about: InstantText | null): MergeValues {
  if (about === null) return {};
  const local = londonTime(about);
  const day = weekday(local);
  return { day, date: `${day} ${longDate(local)}`, time: clockTime(local) };
}

/** Only what fills a field: on one line, neither empty nor longer than a field holds. */
function presentOf(values: Readonly<Partial<Record<MergeField, string | undefined>>>): MergeValues {
  const present: MergeValues = {};
  for (const field of mergeFieldSchema.options) {
    const value = values[field];
    // What is missing needs no looking at: a list asks this 10,000 times.
    if (value === undefined) continue;
    const line = mergeValueSchema.safeParse(value.replaceAll(/\s+/gu, ' '));
    if (line.success) present[field] = line.data;
  }
  return present;
}
