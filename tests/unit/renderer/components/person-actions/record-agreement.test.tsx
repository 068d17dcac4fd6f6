import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DISCUSSION_POINTS } from '../../../../../src/domain/people/discussion';
import type { PersonAction } from '../../../../../src/renderer/components/person-actions/person-action';
import type { Person } from '../../../../../src/domain/people/person';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { DANIEL, idOf, MARGARET, pointOf, sampleDesk, SUSAN } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const EMAIL = idOf(22);

/** The dialog as a deep link opens it on a person's page. */
async function openDialog(
  main: FakeBridge,
  person: Person = MARGARET,
  contactPointId: string = EMAIL,
  action: PersonAction = 'record-agreement',
): Promise<HTMLElement> {
  main.on('people.get', () => person).on('people.recordAgreement', () => person);
  renderDesk(main, { screen: 'people', personId: person.id, adding: false, action, contactPointId });
  return screen.findByRole('dialog');
}
const press = (name: string | RegExp) =>
  fireEvent.click(within(screen.getAllByRole('dialog')[0] ?? document.body).getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const recorded = (main: FakeBridge) => main.inputs('people.recordAgreement');

describe('recording an agreement', () => {
  it('takes three presses for a verbal one that was talked through by phone today', async () => {
    const main = sampleDesk();
    const dialog = await openDialog(main);
    const all = within(dialog).getByRole('button', { name: /^All talked through/u });
    expect(document.activeElement).toBe(all);
    fireEvent.click(all);
    const byPhone = within(dialog).getByRole('button', { name: 'Today by phone' });
    expect(document.activeElement).toBe(byPhone);
    fireEvent.click(byPhone);
    fireEvent.keyDown(byPhone, { key: 'Enter', ctrlKey: true });
    await screen.findByText(/^Agreement recorded/u);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(recorded(main)).toEqual([
      {
        personId: MARGARET.id,
        agreement: {
          contactPointId: EMAIL,
          kind: 'routine',
          form: 'verbal',
          signedFormAt: null,
          personalContact: 'by phone on 23 November 2026',
          exception: null,
          points: [...DISCUSSION_POINTS],
          dataPrivacyReference: null,
        },
      },
    ]);
  });

  it('shows the words to read out with the service’s own phone, hours and emergency wording', async () => {
    const dialog = await openDialog(sampleDesk());
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(DISCUSSION_POINTS.length);
    expect(within(dialog).getByText(/or call 01632 960123, and we stop at once/u)).toBeDefined();
    expect(within(dialog).getByText(/We answer within 8 working hours/u)).toBeDefined();
    expect(within(dialog).getByText(/For urgent advice, call 111/u)).toBeDefined();
  });

  it('ticks all of it at F9, wherever the keyboard is', async () => {
    const dialog = await openDialog(sampleDesk());
    const first = within(dialog).getAllByRole('checkbox')[0];
    fireEvent.keyDown(screen.getByLabelText(/^When and how/u), { key: 'F9' });
    await waitFor(() => expect(first).toHaveProperty('checked', true));
  });

  it('asks where the signed form of a written one is (P18)', async () => {
    const main = sampleDesk();
    await openDialog(main, MARGARET, EMAIL, 'record-written-agreement');
    expect(screen.getByRole('radio', { name: /^Verbal/u })).toHaveProperty('disabled', true);
    press(/^All talked through/u);
    press('Today at a visit');
    press(/^Record agreement/u);
    expect((await screen.findAllByText(/^Say where the signed form is kept/u)).length).toBe(2);
    write('Where the signed form is', 'scanned on 20 November');
    press(/^Record agreement/u);
    await screen.findByText(/^Agreement recorded/u);
    expect(recorded(main)).toMatchObject([
      { agreement: { kind: 'conversation', form: 'written', signedFormAt: 'scanned on 20 November' } },
    ]);
  });

  it('asks for the Data Privacy reference of a use that is not listed (P18)', async () => {
    const main = sampleDesk();
    await openDialog(main);
    fireEvent.click(screen.getByRole('radio', { name: 'Another use' }));
    press(/^All talked through/u);
    press('Today at the clinic');
    write('Where the signed form is', 'scanned');
    press(/^Record agreement/u);
    expect((await screen.findAllByText(/^Write the Data Privacy team’s reference/u)).length).toBe(2);
    write('Data Privacy reference', 'DP-101');
    press(/^Record agreement/u);
    await waitFor(() => expect(recorded(main)).toHaveLength(1));
  });

  it('refuses one without the personal contact it came from (P1)', async () => {
    const main = sampleDesk();
    await openDialog(main);
    press(/^All talked through/u);
    press(/^Record agreement/u);
    expect((await screen.findAllByText(/when and how the person agreed/u)).length).toBe(2);
    expect(recorded(main)).toEqual([]);
  });

  it('asks once before it records one that was not talked through', async () => {
    const main = sampleDesk();
    const dialog = await openDialog(main);
    press('Today by phone');
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Stopping at any time' }));
    press(/^Record agreement/u);
    const question = await screen.findByText(/7 points are not ticked/u);
    expect(document.activeElement).toBe(question.closest('[role="alert"]'));
    expect(recorded(main)).toEqual([]);
    press('Record it without them');
    await waitFor(() => expect(recorded(main)).toMatchObject([{ agreement: { points: ['opting-out'] } }]));
  });

  it('states why there was no personal contact first, where there was none (P1)', async () => {
    const main = sampleDesk();
    await openDialog(main);
    press('There was no personal contact first');
    write('Why there was no personal contact first', 'deaf, wrote to us first');
    press(/^All talked through/u);
    write('When and how Maggie agreed', 'by her email of 20 November');
    press(/^Record agreement/u);
    await waitFor(() =>
      expect(recorded(main)).toMatchObject([{ agreement: { exception: 'deaf, wrote to us first' } }]),
    );
  });

  it('does not lose what was ticked at Escape without asking', async () => {
    const dialog = await openDialog(sampleDesk());
    press(/^All talked through/u);
    fireEvent.keyDown(dialog, { key: 'Escape' });
    const question = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Go on' }));
    expect(within(dialog).getAllByRole('checkbox')[0]).toHaveProperty('checked', true);
    fireEvent.keyDown(dialog, { key: 'Escape' });
    fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes at Escape where nothing was filled in', async () => {
    const dialog = await openDialog(sampleDesk());
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows main’s refusal', async () => {
    const message = 'This number is no longer theirs: look at the person again.';
    const main = sampleDesk();
    await openDialog(main);
    main.refuse('people.recordAgreement', { code: 'invalid', message });
    press(/^All talked through/u);
    press('Today by phone');
    press(/^Record agreement/u);
    expect(await screen.findByText(message)).toBeDefined();
  });

  it('asks for a number first where there is none, and goes on with it', async () => {
    const main = sampleDesk();
    const withNumber = { ...DANIEL, contactPoints: [pointOf(61, 'sms', '+447700900133')] };
    main.on('people.addContactPoint', () => withNumber);
    await openDialog(main, DANIEL, idOf(99));
    const number = screen.getByRole('textbox', { name: 'Mobile number' });
    fireEvent.change(number, { target: { value: '07700 900133' } });
    press(/^Add and go on/u);
    const dialog = await screen.findByRole('dialog', { name: 'Record that Daniel agrees' });
    expect(within(dialog).getByRole('combobox', { name: 'Number or address' })).toHaveProperty(
      'value',
      idOf(61),
    );
  });

  it('is a carer’s own, with their name, and says that authority is another thing (P18)', async () => {
    const main = sampleDesk();
    const theirs = pointOf(23, 'sms', '+447700900555', { carerId: SUSAN.id });
    const person = { ...MARGARET, carers: [SUSAN], contactPoints: [...MARGARET.contactPoints, theirs] };
    const dialog = await openDialog(main, person, theirs.id);
    expect(dialog.textContent).toContain('Record that Susan Holloway agrees');
    expect(within(dialog).getByText(/may be told about Maggie is recorded apart/u)).toBeDefined();
    expect(within(dialog).getByText(/in Maggie’s care record/u)).toBeDefined();
    press(/^All talked through/u);
    press('Today by phone');
    press(/^Record agreement/u);
    await waitFor(() => expect(recorded(main)).toMatchObject([{ agreement: { contactPointId: theirs.id } }]));
  });
});
