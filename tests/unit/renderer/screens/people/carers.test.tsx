import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../../../src/domain/people/person';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { agreementOf, idOf, MARGARET, NOW, pointOf, sampleDesk, SUSAN } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const now = { at: NOW, offset: 0 };
const theirs = pointOf(23, 'sms', '+447700900555', { carerId: SUSAN.id });
const told = {
  ...SUSAN,
  authority: {
    basis: 'power-of-attorney' as const,
    evidence: 'letters, 3 March',
    recorded: now,
    recordedBy: 'R. Shah',
  },
};
const WITH_SUSAN: Person = {
  ...MARGARET,
  carers: [SUSAN],
  contactPoints: [...MARGARET.contactPoints, theirs],
  agreements: [...MARGARET.agreements, agreementOf(33, theirs.id)],
};

async function openPage(main: FakeBridge, person: Person): Promise<void> {
  main.on('people.get', () => person);
  renderDesk(main, { screen: 'people', personId: person.id, adding: false });
  await screen.findByRole('heading', { level: 1, name: /Holloway/u });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a carer', () => {
  it('is added with a name and who they are, and nothing half-filled is lost at Escape', async () => {
    const main = sampleDesk().on('people.addCarer', () => WITH_SUSAN);
    await openPage(main, MARGARET);
    press('Add a carer');
    press('Add carer');
    expect((await screen.findAllByText('Write the carer’s name.')).length).toBe(2);
    write('Carer’s name', 'Susan Holloway');
    fireEvent.keyDown(screen.getByRole('dialog', { name: 'Add a carer' }), { key: 'Escape' });
    press('Go on');
    write('Who they are to the person', 'daughter');
    press('Add carer');
    await screen.findByText(/^Carer added/u);
    expect(main.inputs('people.addCarer')).toEqual([
      { personId: MARGARET.id, carer: { name: 'Susan Holloway', relationship: 'daughter' } },
    ]);
  });

  it('has their own numbers and agreements, apart from the person’s', async () => {
    await openPage(sampleDesk(), WITH_SUSAN);
    const section = within(screen.getByRole('region', { name: 'Susan Holloway, daughter' }));
    expect(section.getByText('07700 900555')).toBeDefined();
    expect(section.getByText(/^Agreed: Reminders/u)).toBeDefined();
    const header = within(screen.getByRole('region', { name: 'Person' }));
    expect(header.getAllByText(/^Texts agreed/u)).toHaveLength(1);
  });

  it('gets a number of their own', async () => {
    const main = sampleDesk().on('people.addContactPoint', () => WITH_SUSAN);
    await openPage(main, { ...MARGARET, carers: [SUSAN] });
    press('Add a number or address of Susan Holloway');
    fireEvent.change(screen.getByRole('textbox', { name: 'Mobile number' }), {
      target: { value: '07700 900555' },
    });
    press('Add');
    await waitFor(() =>
      expect(main.inputs('people.addContactPoint')).toEqual([
        { personId: MARGARET.id, point: { channel: 'sms', value: '+447700900555', carerId: SUSAN.id } },
      ]),
    );
  });

  it('may not be told about the person by their own agreement: authority is recorded with its basis (P18)', async () => {
    const main = sampleDesk().on('people.recordAuthority', () => WITH_SUSAN);
    await openPage(main, { ...WITH_SUSAN, capacity: 'Lacks capacity to agree, assessed 1 March.' });
    expect(screen.getByText('May not be told about Maggie')).toBeDefined();
    press('Record authority of Susan Holloway');
    const dialog = screen.getByRole('dialog', { name: 'May Susan Holloway be told about Maggie?' });
    expect(within(dialog).getByText(/Lacks capacity to agree/u)).toBeDefined();
    press(/^Record authority Ctrl|^Record authority$/u);
    expect((await screen.findAllByText('Choose why they may be told.')).length).toBe(2);
    write('Why they may be told', 'power-of-attorney');
    write('Where this stands in the record', 'letters, 3 March');
    press(/^Record authority Ctrl|^Record authority$/u);
    await screen.findByText('Authority recorded.');
    expect(main.inputs('people.recordAuthority')).toEqual([
      {
        personId: MARGARET.id,
        carerId: SUSAN.id,
        authority: { basis: 'power-of-attorney', evidence: 'letters, 3 March' },
      },
    ]);
  });

  it('loses the authority and keeps the agreement (P18)', async () => {
    const main = sampleDesk().on('people.withdrawAuthority', () => WITH_SUSAN);
    await openPage(main, { ...WITH_SUSAN, carers: [told] });
    expect(screen.getByText(/Power of attorney for health and welfare · letters, 3 March/u)).toBeDefined();
    press('Withdraw authority of Susan Holloway');
    expect(screen.getByText('What Susan Holloway agreed to for themselves stays.')).toBeDefined();
    press('Withdraw authority');
    await screen.findByText(/^Authority withdrawn/u);
    expect(main.inputs('people.withdrawAuthority')).toEqual([{ personId: MARGARET.id, carerId: SUSAN.id }]);
  });

  it('is removed only after it was said what ends with that', async () => {
    const main = sampleDesk().on('people.removeCarer', () => MARGARET);
    await openPage(main, { ...WITH_SUSAN, carers: [told] });
    press('Remove Susan Holloway');
    const dialog = within(screen.getByRole('dialog'));
    for (const end of [
      '1 number or address',
      '1 agreement, withdrawn at once',
      'the authority to be told about Maggie',
    ]) {
      expect(dialog.getByText(end)).toBeDefined();
    }
    press('Remove carer');
    await waitFor(() =>
      expect(main.inputs('people.removeCarer')).toEqual([{ personId: MARGARET.id, carerId: SUSAN.id }]),
    );
  });

  it('asked for by a decision is the one whose number it is, or is chosen', async () => {
    const other = { ...SUSAN, id: idOf(52), name: 'Tom Holloway', relationship: 'son' };
    const person = { ...WITH_SUSAN, carers: [SUSAN, other] };
    const main = sampleDesk().on('people.get', () => person);
    renderDesk(main, {
      screen: 'people',
      personId: person.id,
      adding: false,
      action: 'record-authority',
    });
    await screen.findByRole('dialog', { name: 'Which carer is it?' });
    press('Tom Holloway, son');
    expect(screen.getByRole('dialog', { name: 'May Tom Holloway be told about Maggie?' })).toBeDefined();
  });
});
