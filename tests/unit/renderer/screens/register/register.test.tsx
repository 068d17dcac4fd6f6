import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RegisterLine } from '../../../../../src/contract/people';
import { usePlace } from '../../../../../src/renderer/state/place';
import { renderDesk } from '../../render-desk';
import { idOf, MARGARET, sampleDesk } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const at = (instant: string) => ({ at: instant, offset: 0 });
const LINE: RegisterLine = {
  personId: MARGARET.id,
  personName: 'Margaret Holloway',
  agreementId: idOf(31),
  channel: 'sms',
  kind: 'routine',
  form: 'verbal',
  source: 'discussed',
  recorded: at('2026-03-03T09:05:00.000Z'),
  confirmed: null,
  withdrawn: null,
  carerName: null,
};
const open = (main = sampleDesk()) => {
  renderDesk(main, { screen: 'register' });
  return screen.findByRole('heading', { level: 1, name: 'Agreements' });
};

describe('the register of agreements', () => {
  it('shows what was agreed by whom, in what form, and what holds now', async () => {
    const lines = [
      LINE,
      {
        ...LINE,
        agreementId: idOf(32),
        carerName: 'Susan Holloway',
        confirmed: at('2026-10-01T09:00:00.000Z'),
      },
      {
        ...LINE,
        agreementId: idOf(33),
        form: 'written' as const,
        source: 'imported' as const,
        withdrawn: at('2026-11-02T09:00:00.000Z'),
      },
    ];
    await open(sampleDesk().on('people.register', () => ({ lines, more: false })));
    const rows = (await screen.findAllByRole('row')).map((row) => row.textContent);
    expect(rows[1]).toMatch(
      /Margaret Holloway.*Text.*Reminders and short notices.*Verbal.*3 March 2026.*In force/u,
    );
    expect(rows[2]).toMatch(/Carer: Susan Holloway.*Confirmed 1 October 2026/u);
    expect(rows[3]).toMatch(/Written, taken over.*Withdrawn 2 November 2026/u);
  });

  it('opens the person', async () => {
    await open(sampleDesk().on('people.register', () => ({ lines: [LINE], more: false })));
    fireEvent.click(await screen.findByRole('button', { name: 'Margaret Holloway' }));
    expect(usePlace.getState().place).toEqual({ screen: 'people', personId: MARGARET.id, adding: false });
  });

  it('asks for those in force first, and for others by one choice and by words', async () => {
    const main = sampleDesk();
    await open(main);
    expect(await screen.findByText('No agreement is in force yet')).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'To confirm' }));
    expect(await screen.findByText('Nobody has to be asked again')).toBeDefined();
    fireEvent.change(screen.getByRole('textbox', { name: 'Name, NHS number or record number' }), {
      target: { value: ' holl ' },
    });
    expect(await screen.findByText('Nobody found has an agreement here')).toBeDefined();
    expect(main.inputs('people.register')).toEqual([
      { show: 'in-force', words: '', after: null },
      { show: 'to-confirm', words: '', after: null },
      { show: 'to-confirm', words: 'holl', after: null },
    ]);
  });

  it('goes on behind the last line, a page at a time', async () => {
    const main = sampleDesk().on('people.register', ({ after }) =>
      after === null
        ? { lines: [LINE, { ...LINE, agreementId: idOf(32) }], more: true }
        : { lines: [{ ...LINE, agreementId: idOf(33), personName: 'Zofia Nowak' }], more: false },
    );
    await open(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    const second = within(await screen.findByRole('table', { name: 'More agreements' }));
    expect(second.getByRole('button', { name: 'Zofia Nowak' })).toBeDefined();
    expect(main.inputs('people.register')).toContainEqual({ show: 'in-force', words: '', after: idOf(32) });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says in one sentence why it can’t be shown, and tries again', async () => {
    const message = 'The list can’t be read just now: try again in a moment.';
    const main = sampleDesk().refuse('people.register', { code: 'unavailable', message });
    await open(main);
    await screen.findByText(message);
    main.on('people.register', () => ({ lines: [LINE], more: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Margaret Holloway' })).toBeDefined());
  });

  it('takes over a list of agreements', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Take over from a file' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('radio', { name: 'Agreements' })).toHaveProperty('checked', true);
  });
});
