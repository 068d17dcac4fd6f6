import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../../../src/domain/people/person';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { agreementOf, idOf, MARGARET, NAMESAKE, pointOf, sampleDesk, summaryOf } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

/** Margaret once more, added without her NHS number. */
const TWICE: Person = {
  ...NAMESAKE,
  version: 2,
  nhsNumber: null,
  recordNumber: '104900',
  dateOfBirth: MARGARET.dateOfBirth,
  contactPoints: [pointOf(61, 'sms', '+447700900777')],
  agreements: [agreementOf(62, idOf(61))],
};

async function openMerge(main: FakeBridge, other: Person): Promise<HTMLElement> {
  main
    .on('people.get', ({ id }) => (id === other.id ? other : MARGARET))
    .on('people.alike', () => [summaryOf(other, ['same-name', 'same-birthday'])]);
  renderDesk(main, { screen: 'people', personId: MARGARET.id, adding: false });
  fireEvent.click(await screen.findByRole('button', { name: 'These are the same person' }));
  const dialog = screen.getByRole('dialog', { name: 'These are the same person' });
  await within(dialog).findByRole('table');
  return dialog;
}

describe('two entries for one person', () => {
  it('stand side by side, and neither is chosen beforehand', async () => {
    const main = sampleDesk().on('people.merge', () => MARGARET);
    const dialog = within(await openMerge(main, TWICE));
    expect(dialog.getByText('999 054 8609')).toBeDefined();
    expect(dialog.getByText('Not known', { selector: 'tr:nth-child(2) td' })).toBeDefined();
    for (const choice of dialog.getAllByRole('radio')) expect(choice).toHaveProperty('checked', false);
    const go = dialog.getByRole('button', { name: 'Choose who stays first' });
    expect(go).toHaveProperty('disabled', true);
    expect(main.inputs('people.merge')).toEqual([]);
  });

  it('become one: what goes over is said, and the one who stays opens', async () => {
    const main = sampleDesk().on('people.merge', () => MARGARET);
    const dialog = within(await openMerge(main, TWICE));
    fireEvent.click(dialog.getAllByRole('radio')[0] ?? document.body);
    const over = dialog.getByText('Comes over from the entry that goes:').parentElement;
    expect(over?.textContent).toMatch(
      /07700 900777 · 1 agreement in force · all messages, entries for the record and history$/u,
    );
    expect(over?.textContent).not.toContain('record number');
    fireEvent.click(dialog.getByRole('button', { name: 'Merge the two' }));
    await screen.findByText(/^Merged/u);
    expect(main.inputs('people.merge')).toEqual([
      { keep: { id: MARGARET.id, version: 3 }, drop: { id: TWICE.id, version: 2 } },
    ]);
    expect(usePlace.getState().place).toMatchObject({ personId: MARGARET.id });
  });

  it('take what the one who stays lacks from the other', async () => {
    const dialog = within(await openMerge(sampleDesk(), TWICE));
    fireEvent.click(dialog.getAllByRole('radio')[1] ?? document.body);
    const over = dialog.getByText('Comes over from the entry that goes:').parentElement;
    expect(over?.textContent).toContain('the preferred name “Maggie” · NHS number 999 054 8609');
  });

  it('with two NHS numbers are two people: said before, and refused by main with its sentence', async () => {
    const message = 'These two have different NHS numbers, so they are two people: nothing was merged.';
    const main = sampleDesk().refuse('people.merge', { code: 'not-allowed', message });
    const dialog = within(await openMerge(main, NAMESAKE));
    expect(dialog.getByText(/^Their NHS numbers differ/u)).toBeDefined();
    fireEvent.click(dialog.getAllByRole('radio')[0] ?? document.body);
    fireEvent.click(dialog.getByRole('button', { name: 'Merge the two' }));
    await waitFor(() => expect(dialog.getByText(message)).toBeDefined());
    expect(usePlace.getState().place).toMatchObject({ personId: MARGARET.id });
  });
});
