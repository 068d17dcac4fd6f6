import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../../../src/domain/people/person';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { agreementOf, idOf, MARGARET, NOW, pointOf, sampleDesk } from '../../sample-desk';

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

describe('a person’s page', () => {
  it('shows agreement per channel and use, and the preference', async () => {
    await openPage(sampleDesk());
    expect(screen.getByText('Texts agreed for reminders: verbal, 3 March 2026')).toBeDefined();
    expect(screen.getByText('No agreement to emails')).toBeDefined();
    expect(screen.getAllByText('Prefers a text').length).toBeGreaterThan(0);
  });

  it('shows each kind of use that was agreed to, newest first', async () => {
    const written = agreementOf(32, idOf(21), {
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned',
      recorded: { at: '2026-05-04T09:00:00.000Z', offset: 60 },
    });
    await openPage(sampleDesk(), { ...MARGARET, agreements: [...MARGARET.agreements, written] });
    expect(
      screen.getByText(/^Texts agreed for conversations and letters: written, 4 May 2026/u),
    ).toBeDefined();
    expect(screen.getByText(/^Texts agreed for reminders: verbal/u)).toBeDefined();
    expect(screen.getByText(/signed form: scanned · recorded 4 May 2026, 10am by R\. Shah/u)).toBeDefined();
  });

  it('says that an agreement was withdrawn, not that there was none', async () => {
    const agreements = MARGARET.agreements.map((one) => ({ ...one, withdrawn: now }));
    await openPage(sampleDesk(), { ...MARGARET, agreements });
    expect(screen.getByText('Agreement to texts withdrawn')).toBeDefined();
    expect(screen.getByText(/Nothing can be sent here until it is recorded again/u)).toBeDefined();
  });

  it('keeps communication needs and unsafe numbers in sight in the header (P11)', async () => {
    await openPage(sampleDesk(), {
      ...MARGARET,
      needs: { format: 'large-print', language: 'Polish', interpreter: true, support: null },
      contactPoints: [
        pointOf(21, 'sms', '+447700900412', { safety: 'unsafe', safetyNote: 'her ex-partner has it' }),
      ],
    });
    const header = within(screen.getByRole('region', { name: 'Person' }));
    for (const chip of ['Large print', 'Reads Polish', 'Interpreter', /07700 900412: not safe to use/u]) {
      expect(header.getByText(chip)).toBeDefined();
    }
    expect(screen.getByText('her ex-partner has it')).toBeDefined();
  });

  it('says where an agreement was taken over from a list, and what its evidence is', async () => {
    const imported = agreementOf(31, idOf(21), {
      source: 'imported',
      personalContact: 'imported: evidence is in the record, agreed on 3 March 2026',
    });
    await openPage(sampleDesk(), { ...MARGARET, agreements: [imported] });
    expect(screen.getByText(/evidence is in the record, agreed on 3 March 2026 · taken over/u)).toBeDefined();
  });
});

describe('what else is known of a person', () => {
  it('has communication needs that are changed in one form (P41)', async () => {
    const main = sampleDesk().on('people.setNeeds', () => MARGARET);
    await openPage(main);
    expect(screen.getByText('None recorded')).toBeDefined();
    press('Change needs');
    fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'easy-read' } });
    fireEvent.change(screen.getByLabelText('Language they read'), { target: { value: ' Polish ' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'They need an interpreter' }));
    press(/^Save needs/u);
    await screen.findByText('Communication needs saved.');
    expect(main.inputs('people.setNeeds')).toEqual([
      {
        personId: MARGARET.id,
        needs: { format: 'easy-read', language: 'Polish', interpreter: true, support: null },
      },
    ]);
  });

  it('has what the record says of capacity, which can be taken away again (P18)', async () => {
    const main = sampleDesk().on('people.setCapacity', () => MARGARET);
    await openPage(main, { ...MARGARET, capacity: 'Assessed on 3 March: can agree.' });
    press('Change capacity');
    fireEvent.change(screen.getByLabelText('Capacity'), { target: { value: ' ' } });
    press(/^Save/u);
    await waitFor(() =>
      expect(main.inputs('people.setCapacity')).toEqual([{ personId: MARGARET.id, capacity: null }]),
    );
  });

  it('has a history, newest first, of which all can be seen (P19)', async () => {
    const lines = Array.from({ length: 11 }, (_, i) => ({
      id: idOf(70 + i),
      sentence: `Fact ${11 - i}`,
      when: now,
      by: 'R. Shah',
    }));
    await openPage(sampleDesk().on('people.history', () => lines));
    const history = within(screen.getByRole('region', { name: 'History' }));
    await history.findByText('Fact 11');
    expect(history.getAllByRole('listitem')).toHaveLength(8);
    press('Show all 11');
    expect(history.getAllByRole('listitem').at(-1)?.textContent).toContain('Fact 1');
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

const from = (action: 'confirm-contact-point' | 'confirm-agreement' | 'open-needs', main: FakeBridge) =>
  renderDesk(main, {
    screen: 'people',
    personId: MARGARET.id,
    adding: false,
    action,
    contactPointId: idOf(21),
    backTo: idOf(41),
  });

describe('the way from a message and back', () => {
  it('opens what the decision asked for at once, and leads back to the draft', async () => {
    const main = sampleDesk().on('people.confirmContactPoint', () => MARGARET);
    from('confirm-contact-point', main);
    await screen.findByRole('dialog', { name: 'Is 07700 900412 still right?' });
    press('Yes, still right');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    press('Back to your message');
    expect(usePlace.getState().place).toEqual({ screen: 'compose', draftId: idOf(41), personId: null });
  });

  it('asks whether they still agree, and can withdraw it there', async () => {
    const main = sampleDesk().on('people.withdrawAgreement', () => MARGARET);
    from('confirm-agreement', main);
    await screen.findByText(/Does Maggie still agree to reminders at 07700 900412/u);
    press('No, withdraw it');
    press('Withdraw agreement');
    await waitFor(() => expect(main.inputs('people.withdrawAgreement')).toHaveLength(1));
  });

  it('leads to the page of whoever has another number now, and from there back to the draft', async () => {
    from('confirm-contact-point', sampleDesk());
    await screen.findByRole('dialog', { name: 'Is 07700 900412 still right?' });
    press('No, change it');
    expect(usePlace.getState().place).toEqual({
      screen: 'people',
      personId: MARGARET.id,
      adding: false,
      backTo: idOf(41),
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to your message' })).toBeDefined();
  });

  it('opens the needs', async () => {
    from('open-needs', sampleDesk());
    expect(await screen.findByRole('dialog', { name: /^What Maggie needs/u })).toBeDefined();
  });
});
