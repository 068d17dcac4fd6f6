import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../src/domain/checks/checker';
import { contextOf } from '../../../../../src/domain/checks/context-of';
import { readLanguage } from '../../../../../src/domain/checks/language/language';
import { outgoingText } from '../../../../../src/domain/messages/outgoing';
import { countSms } from '../../../../../src/domain/messages/sms-segments';
import type { Person } from '../../../../../src/domain/people/person';
import { shippedPack } from '../../../../../src/domain/policy/shipped-pack';
import type { Service } from '../../../../../src/domain/services/service';
import {
  EXAMPLE_VALUES,
  LONGEST_VALUES,
  SHORTEST_VALUES,
} from '../../../../../src/domain/templates/field-values';
import { fieldsIn, fill, unfilledFields } from '../../../../../src/domain/templates/fill';
import type { MergeValues } from '../../../../../src/domain/templates/merge-field';
import { allowedFields, allowedValues } from '../../../../../src/domain/templates/names-of';
import { STARTERS } from '../../../../../src/domain/templates/starters/starters';
import { templateDetailsSchema, type TemplateDetails } from '../../../../../src/domain/templates/template';
import { valuesFor } from '../../../../../src/domain/templates/values-for';
import { demoPeople } from '../../../../../src/main/demo/demo-people';
import { demoCautions } from '../../../../../src/main/demo/demo-cautions';
import { demoService } from '../../../../../src/main/demo/demo-service';
import { person as somebody } from '../../facts';

const file = new Uint8Array(readFileSync('language/british-english.bin'));
const checker = createChecker({
  language: readLanguage(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
});

const TODAY = '2026-11-23';
/** A Thursday, 2:30pm in London. */
const ABOUT = '2026-12-10T14:30:00.000Z';

const demo = { ...demoService(TODAY), id: '01990000-0000-7000-8000-0000000000f1', version: 1 };
const services: readonly Service[] = [
  demo,
  {
    ...demo,
    name: 'Oak House Team',
    phone: '020 7946 0018',
    smsFooter: 'Oak House Team',
    emailFooter: 'Oak House Team, 020 7946 0018',
  },
  {
    ...demo,
    name: 'Charnwood Community Therapy Team',
    phone: '0116 496 0000',
    smsFooter: 'From Charnwood Community Therapy Team. Please do not reply. In an emergency call 999.',
  },
];
const people: readonly Person[] = [...demoPeople, ...demoCautions].map(({ details }) => ({
  ...somebody(),
  ...details,
}));
const staff = [
  { name: 'R. Shah', role: 'occupational therapist' },
  { name: 'Alexandra Featherstone', role: 'occupational therapy assistant' },
  { name: 'Jo Lee', role: 'nurse' },
];

function findings(
  template: TemplateDetails,
  values: MergeValues,
  person: Person,
  service: Service,
): string[] {
  const { channel } = template;
  const allowed = allowedValues(values, channel, shippedPack);
  const subject = fill(template.subject, allowed);
  const use = { id: demo.id, version: 1, values: allowed };
  const context = contextOf({ channel, subject, template: use }, person, service, shippedPack, TODAY, []);
  return checker
    .checkWhileWriting(fill(template.text, allowed), context)
    .map((each) => `${template.name}: ${each.rule} “${each.text}” ${each.message}`);
}

const shapes: readonly (readonly [string, MergeValues])[] = [
  ['the examples', EXAMPLE_VALUES],
  ['the shortest values', SHORTEST_VALUES],
  ['the longest values', LONGEST_VALUES],
];

describe('the starter library', () => {
  it('has at least 24 templates, each of its own name and key', () => {
    expect(STARTERS.length).toBeGreaterThanOrEqual(24);
    expect(new Set(STARTERS.map(({ key }) => key)).size).toBe(STARTERS.length);
    expect(new Set(STARTERS.map(({ details }) => `${details.channel} ${details.name}`)).size).toBe(
      STARTERS.length,
    );
    for (const { details } of STARTERS) expect(templateDetailsSchema.parse(details)).toEqual(details);
  });

  it.each(['sms', 'email'] as const)('covers every purpose that the policy lists for %s', (channel) => {
    const there = new Set(
      STARTERS.filter(({ details }) => details.channel === channel).map(({ details }) => details.purpose),
    );
    const listed = shippedPack.purposes[channel].filter((purpose) => purpose !== 'authorised-use');
    expect(listed.filter((purpose) => !there.has(purpose))).toEqual([]);
  });

  it('has only fields that there are, and that the policy lets stand on the channel', () => {
    for (const { details } of STARTERS) {
      const allowed = allowedFields(details.channel, shippedPack);
      const fields = fieldsIn(`${details.subject}\n${details.text}`);
      expect(fields.filter(({ field }) => field === null || !allowed.includes(field))).toEqual([]);
    }
  });

  it.each(shapes)('has no finding for anybody and any service, with %s', (_what, given) => {
    const all = STARTERS.flatMap(({ details }) =>
      people.flatMap((person) =>
        services.flatMap((service) => {
          const {
            'first name': _name,
            'service name': _at,
            'service phone': _phone,
            'service email': _email,
            ...rest
          } = given;
          return findings(
            details,
            valuesFor({ person, service, staff: null, about: null, given: rest }),
            person,
            service,
          );
        }),
      ),
    );
    expect([...new Set(all)]).toEqual([]);
  });

  it('has no finding as it is filled in compose, whoever writes', () => {
    const given = { place: 'Oak House', bring: 'your glasses', with: 'Jo Lee' };
    const all = STARTERS.flatMap(({ details }) =>
      services.flatMap((service) =>
        staff.flatMap((who) =>
          people.slice(0, 4).flatMap((person) => {
            const values = valuesFor({ person, service, staff: who, about: ABOUT, given });
            expect(unfilledFields(fill(details.text, values))).toEqual([]);
            return findings(details, values, person, service);
          }),
        ),
      ),
    );
    expect([...new Set(all)]).toEqual([]);
  });

  it('goes as two parts at most, also with the longest values and the longest footer', () => {
    for (const { details } of STARTERS.filter(({ details: { channel } }) => channel === 'sms')) {
      const parts = services.map(
        (service) =>
          countSms(outgoingText(fill(details.text, LONGEST_VALUES), 'sms', service), 'govuk-notify').parts,
      );
      expect({ name: details.name, parts: Math.max(...parts) <= 2 }).toEqual({
        name: details.name,
        parts: true,
      });
    }
  });

  it('has short texts that go as one part with the demo’s footer', () => {
    const values = { ...EXAMPLE_VALUES, 'service phone': demo.phone };
    const one = STARTERS.filter(({ details }) => details.channel === 'sms')
      .filter(
        ({ details }) =>
          countSms(outgoingText(fill(details.text, values), 'sms', demo), 'govuk-notify').parts === 1,
      )
      .map(({ key }) => key);
    expect(one).toEqual([
      'sms-reminder',
      'sms-home-visit',
      'sms-phone-appointment',
      'sms-confirmation',
      'sms-ask-to-call',
      'sms-book',
    ]);
  });
});
