import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { DANIEL, NAMESAKE, sampleDesk, summaryOf } from '../../sample-desk';

async function openForm(main: FakeBridge, nhsNumber?: string): Promise<void> {
  renderDesk(main, { screen: 'people', personId: null, adding: true, ...(nhsNumber && { nhsNumber }) });
  await screen.findByRole('heading', { level: 1, name: 'Add a person' });
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add this person' }));

function writePerson(): void {
  write('First name', 'Margaret');
  write('Last name', 'Holloway');
  write('Day', '14');
  write('Month', 'March');
  write('Year', '1951');
}

describe('adding a person', () => {
  it('refuses what is missing at its field, with a summary that takes the focus', async () => {
    const main = sampleDesk();
    await openForm(main);
    add();
    const summary = (await screen.findByText(/things to put right/u)).closest('.nhsuk-error-summary');
    expect(document.activeElement).toBe(summary);
    expect(screen.getAllByText('Write the person’s first name.')).toHaveLength(2);
    fireEvent.click(screen.getByRole('link', { name: 'Write the date of birth as day, month and year.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Day'));
    expect(main.inputs('people.add')).toEqual([]);
  });

  it('says what is wrong with an NHS number while it is typed', async () => {
    await openForm(sampleDesk());
    write('NHS number', '999 054 860');
    expect(screen.queryByText(/one of its digits is wrong/u)).toBeNull();
    write('NHS number', '999 054 8608');
    expect(screen.getByText(/one of its digits is wrong/u)).toBeDefined();
    write('NHS number', '999 054 8609');
    expect(screen.queryByText(/one of its digits is wrong/u)).toBeNull();
  });

  it.each([
    ['31', '2', '1951'],
    ['14', '3', '2051'],
    ['14', '3', ''],
  ])('refuses %s/%s/%s as a date of birth', async (day, month, year) => {
    const main = sampleDesk();
    await openForm(main, '9990548609');
    writePerson();
    write('Day', day);
    write('Month', month);
    write('Year', year);
    add();
    expect(await screen.findAllByText('Write the date of birth as day, month and year.')).toHaveLength(2);
    expect(main.inputs('people.add')).toEqual([]);
  });

  it('keeps what the contract made of it and opens the person', async () => {
    const main = sampleDesk().on('people.add', (details) => ({ ...DANIEL, ...details }));
    await openForm(main);
    writePerson();
    write('NHS number', '999-054-8609');
    write('Postcode (optional)', 'cb1 2ab');
    add();
    await screen.findByRole('heading', { level: 1, name: /Daniel Okafor/u });
    expect(main.inputs('people.add')).toEqual([
      {
        givenName: 'Margaret',
        familyName: 'Holloway',
        preferredName: null,
        dateOfBirth: '1951-03-14',
        nhsNumber: '9990548609',
        recordNumber: null,
        postcode: 'CB1 2AB',
        address: null,
        preference: 'unknown',
      },
    ]);
  });

  it('shows main’s refusal at the field it names', async () => {
    const message = 'Another person here has this NHS number: find them instead of adding them again.';
    await openForm(
      sampleDesk().refuse('people.add', { code: 'invalid', field: 'nhsNumber', message }),
      '9990548609',
    );
    writePerson();
    add();
    await screen.findByRole('link', { name: message });
    const field = screen.getByLabelText('NHS number');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(message);
  });

  it('points out a namesake with the NHS number beside the one that was typed', async () => {
    const main = sampleDesk().on('people.alike', ({ familyName }) =>
      familyName === 'Holloway' ? [summaryOf(NAMESAKE, ['same-name', 'same-birthday'])] : [],
    );
    await openForm(main, '9990548609');
    writePerson();
    const warning = await screen.findByText('One person here is like this one.');
    const notice = within(warning.closest('.pw-notice') ?? document.body);
    expect(notice.getByText(/You typed NHS 999 054 8609/u)).toBeDefined();
    expect(notice.getByText(/NHS 999 012 3454/u)).toBeDefined();
    expect(notice.getByText('same birthday')).toBeDefined();
  });

  it('asks nothing about likeness before there is a whole name or a birthday', async () => {
    const main = sampleDesk();
    await openForm(main);
    write('First name', 'Margaret');
    await waitFor(() => expect(screen.getByLabelText('First name')).toHaveProperty('value', 'Margaret'));
    expect(main.inputs('people.alike')).toEqual([]);
  });
});
