import type { Checker } from '../checks/checker';
import type { CheckContext } from '../checks/context';
import { contextOf } from '../checks/context-of';
import type { Finding } from '../checks/finding';
import { strongest } from '../checks/strongest';
import type { PolicyPack } from '../policy/pack';
import type { Service } from '../services/service';
import { EXAMPLE_VALUES } from './field-values';
import { fieldsIn, fillWithPlaces, type FilledText } from './fill';
import { repeatedFooter } from './footer-in-text';
import { FIELD_MEANINGS, type MergeValues } from './merge-field';
import { allowedFields, allowedValues, namesOf } from './names-of';
import type { TemplateDetails } from './template';
import { tooLong } from './template-length';

/** What a template is checked beside. */
export interface TemplateSurroundings {
  readonly pack: PolicyPack;
  /** Null: for every service, so that none is known yet. */
  readonly service: Service | null;
  /** London's date. */
  readonly today: string;
  readonly turnedOff: readonly string[];
}

type Words = Pick<TemplateDetails, 'channel' | 'subject' | 'text'>;

/** What a template says once it is filled with the examples; with the service's own words where one is chosen. */
export function exampleValues({ service }: Pick<TemplateSurroundings, 'service'>): MergeValues {
  if (service === null) return EXAMPLE_VALUES;
  return {
    ...EXAMPLE_VALUES,
    'service name': service.name,
    'service phone': service.phone,
    'service email': service.mailbox,
  };
}

/**
 * What is to be said of a template, in its own places: unknown fields and those that the policy keeps off the channel
 * (P33), what the checks find in it as it reads with the examples, the footer twice (P14), and a text too long to go.
 * Pure and synchronous. @param check the checker's own, for every key or for the whole message
 */
export function checkTemplate(
  words: Words,
  beside: TemplateSurroundings,
  check: Checker['check'],
): Finding[] {
  const { channel } = words;
  const values = allowedValues(exampleValues(beside), channel, beside.pack);
  const text = fillWithPlaces(words.text, values);
  const subject = fillWithPlaces(words.subject, values);
  const found = check(text.text, exampleContext(channel, subject.text, values, beside)).map((finding) =>
    inTemplate(finding, words, finding.field === 'subject' ? subject : text),
  );
  return strongest([
    ...offChannel(words, beside.pack),
    ...found.filter((finding) => finding.end > finding.start),
    ...(beside.service === null ? [] : repeatedFooter(words, beside.service)),
    ...tooLong(words, beside.service),
  ]);
}

/** Somebody with the example's name, at a service that was chosen or at one of that name. */
function exampleContext(
  channel: Words['channel'],
  subject: string,
  values: MergeValues,
  { pack, service, today, turnedOff }: TemplateSurroundings,
): CheckContext {
  const context = contextOf({ channel, subject }, null, service, pack, today, turnedOff);
  const phone = values['service phone'];
  const email = values['service email'];
  return {
    ...context,
    person: { givenName: FIELD_MEANINGS['first name'].example },
    service: context.service ?? {
      phones: phone === undefined ? [] : [phone],
      emails: email === undefined ? [] : [email],
    },
    expectedNames: namesOf(values, channel, pack),
  };
}

/** The finding where its words stand in the template; what it marks of a value is the whole field, which no fix may break. */
function inTemplate(finding: Finding, words: Words, filled: FilledText): Finding {
  const own = finding.field === 'subject' ? words.subject : words.text;
  const { start, end } = filled.placeOf(finding.start, finding.end);
  const text = own.slice(start, end);
  return { ...finding, start, end, text, fixes: text === finding.text ? finding.fixes : [] };
}

/** Fields that the policy keeps off the channel. */
function offChannel({ channel, subject, text }: Words, pack: PolicyPack): Finding[] {
  const allowed = allowedFields(channel, pack);
  const of = (field: Finding['field'], words: string): Finding[] =>
    fieldsIn(words).flatMap(({ field: named, start, end }) =>
      named === null || allowed.includes(named)
        ? []
        : [
            {
              rule: 'identifier/field-of-template',
              severity: 'stop',
              field,
              start,
              end,
              text: words.slice(start, end),
              message: `Your Trust’s policy keeps ${FIELD_MEANINGS[named].says} out of ${channel === 'sms' ? 'texts' : 'emails'}: take it out.`,
              fixes: [''],
              turnsMeaning: false,
              clause: 'P33',
            } satisfies Finding,
          ],
    );
  return [...of('text', text), ...(channel === 'email' ? of('subject', subject) : [])];
}
