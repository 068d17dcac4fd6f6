import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../../../src/domain/people/person';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { agreementOf, DANIEL, idOf, MARGARET, NOW, pointOf, sampleDesk } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

async function openPage(main: FakeBridge, person: Person = MARGARET): Promise<void> {
  main.on('people.get', () => person);
  renderDesk(main, { screen: 'people', personId: person.id, adding: false });
  await screen.findByRole('heading', { level: 1, name: new RegExp(person.familyName, 'u') });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const now = { at: NOW, offset: 0 };

describe('a number or address', () => {
  it.each([
    ['01632 960123', /Texts go|not a UK mobile number/u],
    ['hello', /not a phone number/u],
  ])('refuses %s as a number for texts, with the reason', async (value, reason) => {
    const main = sampleDesk();
    await openPage(main, DANIEL);
    press('Add a number or address');
    fireEvent.change(screen.getByRole('textbox', { name: 'Mobile number' }), { target: { value } });
    press('Add');
    expect((await screen.findAllByText(reason)).length).toBe(2);
    expect(main.inputs('people.addContactPoint')).toEqual([]);
  });

  it('refuses two addresses in one', async () => {
    const main = sampleDesk();
    await openPage(main, DANIEL);
    press('Add a number or address');
    fireEvent.click(screen.getByRole('radio', { name: 'Email address' }));
    const value = 'a@example.org, b@example.org';
    fireEvent.change(screen.getByRole('textbox', { name: 'Email address' }), { target: { value } });
    press('Add');
    expect((await screen.findAllByText(/Write one address/u)).length).toBe(2);
    expect(main.inputs('people.addContactPoint')).toEqual([]);
  });

  it('is still right in one press (P20)', async () => {
    const main = sampleDesk().on('people.confirmContactPoint', () => MARGARET);
    await openPage(main);
    press('Still right: 07700 900412');
    expect(await screen.findByText('07700 900412 is still right.')).toBeDefined();
    expect(main.inputs('people.confirmContactPoint')).toEqual([
      { personId: MARGARET.id, contactPointId: idOf(21) },
    ]);
  });

  it('is asked about again when nobody confirmed it for as long as the policy says (P20)', async () => {
    const [old, fresh] = [
      pointOf(21, 'sms', '+447700900412', { added: { at: '2025-11-01T09:00:00.000Z', offset: 0 } }),
      pointOf(22, 'email', 'maggie.h@example.org'),
    ];
    await openPage(sampleDesk(), { ...MARGARET, contactPoints: [old, fresh] });
    expect(screen.getAllByText('Ask whether it is still right')).toHaveLength(1);
  });

  it('says that the last message did not arrive, and what to do (P20)', async () => {
    const failed = { why: 'wrong-contact-point', when: now } as const;
    const point = pointOf(21, 'sms', '+447700900412', { failed });
    await openPage(sampleDesk(), { ...MARGARET, contactPoints: [point] });
    expect(screen.getByText('The last message did not arrive')).toBeDefined();
    expect(screen.getByText(/nobody is reached there. Ask whether it is still right/u)).toBeDefined();
  });

  it('counts as verified when the email that came from it is filed (P22)', async () => {
    const main = sampleDesk().on('people.verifyContactPoint', () => MARGARET);
    await openPage(main);
    expect(screen.getByText(/^Not verified/u)).toBeDefined();
    press('File their email: maggie.h@example.org');
    expect(screen.getByText(/by phone or by card to email north\.therapy@example\.nhs\.uk/u)).toBeDefined();
    press(/^File it/u);
    expect((await screen.findAllByText(/^Say where the person’s email is kept/u)).length).toBe(2);
    fireEvent.change(screen.getByLabelText('Where the copy of their email is'), {
      target: { value: 'letters, 20 November' },
    });
    press(/^File it/u);
    await screen.findByText('The address is verified.');
    expect(main.inputs('people.verifyContactPoint')).toEqual([
      { personId: MARGARET.id, contactPointId: idOf(22), evidence: 'letters, 20 November' },
    ]);
  });

  it('that others read needs a word on what not to send there', async () => {
    const main = sampleDesk().on('people.setSafety', () => MARGARET);
    await openPage(main);
    press('Who reads it: 07700 900412');
    fireEvent.click(screen.getByRole('radio', { name: 'Others read it too' }));
    press(/^Save/u);
    expect((await screen.findAllByText(/^Say what not to send there/u)).length).toBe(2);
    fireEvent.change(screen.getByLabelText('What not to send there, and why'), {
      target: { value: 'her son reads this phone' },
    });
    press(/^Save/u);
    await waitFor(() =>
      expect(main.inputs('people.setSafety')).toEqual([
        {
          personId: MARGARET.id,
          contactPointId: idOf(21),
          safety: { safety: 'shared', note: 'her son reads this phone' },
        },
      ]),
    );
  });

  it('says that removing it withdraws its agreement', async () => {
    const main = sampleDesk().on('people.removeContactPoint', () => MARGARET);
    await openPage(main);
    press('Remove 07700 900412');
    expect(screen.getByText(/The agreement for it is withdrawn at once/u)).toBeDefined();
    press('Remove');
    await waitFor(() => expect(main.inputs('people.removeContactPoint')).toHaveLength(1));
  });
});

describe('an agreement', () => {
  it('is withdrawn after one question, and says what that does (P19)', async () => {
    const main = sampleDesk().on('people.withdrawAgreement', () => MARGARET);
    await openPage(main);
    press('Withdraw agreement for 07700 900412: reminders');
    expect(main.inputs('people.withdrawAgreement')).toEqual([]);
    expect(screen.getByText(/takes effect at once, also for messages that are waiting/u)).toBeDefined();
    press('Withdraw agreement');
    await screen.findByText('Agreement withdrawn. Nothing more is sent to 07700 900412.');
    expect(main.inputs('people.withdrawAgreement')).toEqual([
      { personId: MARGARET.id, agreementId: idOf(31) },
    ]);
  });

  it('that is withdrawn leaves what else was agreed to, and says so', async () => {
    const written = agreementOf(32, idOf(21), {
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned',
    });
    const person = { ...MARGARET, agreements: [...MARGARET.agreements, written] };
    await openPage(
      sampleDesk().on('people.withdrawAgreement', () => person),
      person,
    );
    press('Withdraw agreement for 07700 900412: conversations and letters');
    press('Withdraw agreement');
    expect(await screen.findByText(/What was agreed for reminders to 07700 900412 stays/u)).toBeDefined();
  });

  it('is confirmed in one press (P19)', async () => {
    const main = sampleDesk().on('people.confirmAgreement', () => MARGARET);
    await openPage(main);
    press('Still agrees to reminders at 07700 900412');
    await screen.findByText('Confirmed: they still agree.');
    expect(main.inputs('people.confirmAgreement')).toEqual([
      { personId: MARGARET.id, agreementId: idOf(31) },
    ]);
  });

  it('is to be asked about again once it was not confirmed for a year', async () => {
    const old = agreementOf(31, idOf(21), { recorded: { at: '2025-11-23T10:30:00.000Z', offset: 0 } });
    await openPage(sampleDesk(), { ...MARGARET, agreements: [old] });
    expect(screen.getByText('Ask whether they still agree')).toBeDefined();
  });

  it('that was not talked through says how much is left (P3)', async () => {
    const half = agreementOf(31, idOf(21), { points: ['human-error', 'opting-out'] });
    await openPage(sampleDesk(), { ...MARGARET, agreements: [half] });
    expect(screen.getByText('6 points not talked through')).toBeDefined();
  });

  it('that was withdrawn long ago is folded away behind the newest', async () => {
    const agreements = [31, 32, 33].map((id) =>
      agreementOf(id, idOf(21), { withdrawn: now, withdrawnBy: 'R. Shah' }),
    );
    await openPage(sampleDesk(), { ...MARGARET, agreements });
    expect(screen.getByText('2 more withdrawn earlier')).toBeDefined();
  });
});
