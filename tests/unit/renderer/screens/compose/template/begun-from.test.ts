import { describe, expect, it } from 'vitest';
import {
  begunFrom,
  decidedByTemplate,
  knownValues,
  type Known,
} from '../../../../../../src/renderer/screens/compose/template/begun-from';
import { startingChoices, type Choices } from '../../../../../../src/renderer/screens/compose/draft/choices';
import { details, template } from '../../../../domain/templates/some-template';
import { DESK, MARGARET, SERVICE, SUSAN } from '../../../sample-desk';

const KNOWN: Known = {
  person: MARGARET,
  service: SERVICE,
  staff: { name: 'R. Shah', role: 'occupational therapist' },
  pack: DESK.pack,
  ready: ['govuk-notify', 'smtp'],
  today: '2026-11-23',
};
const EMPTY = startingChoices(SERVICE.id, MARGARET, KNOWN.ready);
const at = (choices: Partial<Choices>) => ({ ...EMPTY, ...choices });

describe('a message begun from a template', () => {
  it('is filled with what is known, and keeps what it was filled with', () => {
    const text = 'Hello ((first name)), I am ((staff name)). See you on ((day)) at ((place)).';
    const begun = begunFrom(template({ text }), at({ about: '2026-12-08T14:00:00.000Z' }), KNOWN);
    expect(begun.text).toBe('Hello Maggie, I am R. Shah. See you on Tuesday at ((place)).');
    expect(begun.choices).toMatchObject({ purpose: 'appointment-reminder', channel: 'sms' });
    expect(begun.choices.template).toMatchObject({
      version: 1,
      values: { 'first name': 'Maggie', day: 'Tuesday' },
    });
  });

  it('is of the template’s channel, with its subject', () => {
    const letter = template({
      ...details({
        channel: 'email',
        purpose: 'letter-or-care-plan',
        subject: 'On ((date))',
        text: 'Dear ((first name)),',
      }),
    });
    const { choices } = begunFrom(
      letter,
      at({ purpose: 'advice', about: '2026-12-08T14:00:00.000Z' }),
      KNOWN,
    );
    expect(choices).toMatchObject({
      channel: 'email',
      carrier: 'smtp',
      purpose: 'letter-or-care-plan',
      subject: 'On Tuesday 8 December 2026',
    });
  });

  it('leaves unfilled what the policy keeps off the channel', () => {
    const text = 'Hello, from ((staff name)), ((staff role)).';
    expect(begunFrom(template({ text }), EMPTY, KNOWN).text).toBe('Hello, from R. Shah, ((staff role)).');
  });

  it('greets a carer by their first name where it goes to them', () => {
    const [own] = MARGARET.contactPoints;
    if (own === undefined) throw new Error('nowhere to write to');
    const person = { ...MARGARET, carers: [SUSAN], contactPoints: [{ ...own, carerId: SUSAN.id }] };
    const values = knownValues(at({ contactPointId: own.id }), { ...KNOWN, person });
    expect(values['first name']).toBe('Susan');
  });

  it('can be taken back: what it decides is told apart from what it does not', () => {
    const before = at({ about: '2026-12-08T14:00:00.000Z', purpose: 'advice' });
    const { choices } = begunFrom(template(), before, KNOWN);
    expect({ ...choices, ...decidedByTemplate(before) }).toEqual(before);
  });
});
