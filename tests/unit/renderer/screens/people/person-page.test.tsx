import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../src/domain/people/person';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { DANIEL, idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';

async function openPage(main: FakeBridge, person: Person = MARGARET): Promise<void> {
  renderDesk(main, { screen: 'people', personId: person.id, adding: false });
  await screen.findByRole('heading', { level: 1, name: new RegExp(person.familyName, 'u') });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a person’s page', () => {
  it('shows agreement per channel and the preference', async () => {
    await openPage(sampleDesk());
    expect(screen.getByText('Texts agreed: verbal, 3 March 2026')).toBeDefined();
    expect(screen.getByText('No agreement to emails')).toBeDefined();
    expect(screen.getAllByText('Prefers a text').length).toBeGreaterThan(0);
  });

  it('says that an agreement was withdrawn, not that there was none', async () => {
    const agreements = MARGARET.agreements.map((one) => ({ ...one, withdrawn: { at: NOW, offset: 0 } }));
    await openPage(sampleDesk().on('people.get', () => ({ ...MARGARET, agreements })));
    expect(screen.getByText('Agreement to texts withdrawn')).toBeDefined();
  });

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

  it('records an agreement only with the personal contact it came from', async () => {
    const main = sampleDesk().on('people.recordAgreement', () => MARGARET);
    await openPage(main);
    press('Record agreement for maggie.h@example.org');
    press('Record agreement');
    expect((await screen.findAllByText(/when and how the person agreed/u)).length).toBe(2);
    fireEvent.click(screen.getByRole('radio', { name: /^Written/u }));
    fireEvent.change(screen.getByLabelText('When and how they agreed'), {
      target: { value: 'letter of 1 May' },
    });
    press('Record agreement');
    await screen.findByText('Agreement recorded.');
    expect(main.inputs('people.recordAgreement')).toEqual([
      {
        personId: MARGARET.id,
        agreement: { contactPointId: idOf(22), form: 'written', personalContact: 'letter of 1 May' },
      },
    ]);
  });

  it('withdraws an agreement after one question', async () => {
    const main = sampleDesk().on('people.withdrawAgreement', () => MARGARET);
    await openPage(main);
    press('Withdraw agreement for 07700 900412');
    expect(main.inputs('people.withdrawAgreement')).toEqual([]);
    press('Withdraw agreement');
    await screen.findByText(/Nothing more is sent there/u);
    expect(main.inputs('people.withdrawAgreement')).toEqual([
      { personId: MARGARET.id, agreementId: idOf(31) },
    ]);
  });

  it('says that removing a number withdraws its agreement', async () => {
    const main = sampleDesk().on('people.removeContactPoint', () => MARGARET);
    await openPage(main);
    press('Remove 07700 900412');
    expect(screen.getByText(/The agreement for it is withdrawn at once/u)).toBeDefined();
    press('Remove');
    await waitFor(() => expect(main.inputs('people.removeContactPoint')).toHaveLength(1));
  });

  it('offers the newer version when someone else changed the person', async () => {
    const message = 'Someone changed this while you were working: look at the newer version and try again.';
    const main = sampleDesk().refuse('people.edit', { code: 'changed-elsewhere', message });
    await openPage(main);
    press('Edit details');
    fireEvent.change(screen.getByLabelText('First name'), { target: { value: 'Margret' } });
    press('Save details');
    await screen.findByText(message);
    main.on('people.get', () => ({ ...MARGARET, version: 4, givenName: 'Marguerite' }));
    press('Show the newer version');
    await waitFor(() => expect(screen.getByLabelText('First name')).toHaveProperty('value', 'Marguerite'));
  });
});
