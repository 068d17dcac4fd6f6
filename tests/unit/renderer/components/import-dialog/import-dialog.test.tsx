import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ImportPreview } from '../../../../../src/contract/people';
import type { FakeBridge } from '../../fake-bridge';
import { PEOPLE, renderDesk } from '../../render-desk';
import { sampleDesk } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const CSV = 'First name,Last name\nInvented,Person';
const FOUND: ImportPreview = {
  ready: 1_234,
  known: 1,
  faults: [{ line: 7, sentence: 'The date of birth can’t be read: write it as 03/03/1951.' }],
  digest: 'abc',
};

async function choose(main: FakeBridge, content: BlobPart = CSV): Promise<void> {
  renderDesk(main, PEOPLE);
  fireEvent.click(await screen.findByRole('button', { name: 'Take over from a file' }));
  const input = screen.getByLabelText('A CSV file, saved from the record system');
  fireEvent.change(input, { target: { files: [new File([content], 'list.csv')] } });
}
const press = (name: string | RegExp) =>
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

describe('taking over a list from a file', () => {
  it('shows what would be done before anything is, faults by their line', async () => {
    const main = sampleDesk().on('people.previewImport', () => FOUND);
    await choose(main);
    expect(await screen.findByText('1,234 rows to take over')).toBeDefined();
    expect(screen.getByText('1 row here already, left unchanged')).toBeDefined();
    expect(screen.getByText('1 row left out')).toBeDefined();
    expect(screen.getByText('Line 7:').parentElement?.textContent).toContain('write it as 03/03/1951');
    expect(main.inputs('people.previewImport')).toEqual([{ what: 'people', csv: CSV }]);
    expect(main.inputs('people.import')).toEqual([]);
  });

  it('takes over what was looked at, and says how many', async () => {
    const main = sampleDesk()
      .on('people.previewImport', () => FOUND)
      .on('people.import', () => ({ taken: 1_234 }));
    await choose(main);
    await screen.findByText('1,234 rows to take over');
    press('Take over 1,234 rows');
    expect(await screen.findByText('1,234 rows taken over.')).toBeDefined();
    expect(main.inputs('people.import')).toEqual([{ what: 'people', csv: CSV, digest: 'abc' }]);
    press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can’t be closed while it is under way', async () => {
    const main = sampleDesk()
      .on('people.previewImport', () => FOUND)
      .on('people.import', () => new Promise(() => {}));
    await choose(main);
    await screen.findByText('1,234 rows to take over');
    press('Take over 1,234 rows');
    await screen.findByRole('progressbar', { name: 'Taking over' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('looks again when somebody changed the people here meanwhile', async () => {
    const message = 'The people here have changed since you looked: nothing was taken over.';
    const main = sampleDesk()
      .on('people.previewImport', () => FOUND)
      .refuse('people.import', { code: 'changed-elsewhere', message });
    await choose(main);
    await screen.findByText('1,234 rows to take over');
    press('Take over 1,234 rows');
    expect(await screen.findByText(message)).toBeDefined();
    expect(main.inputs('people.previewImport')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Take over 1,234 rows' })).toBeDefined();
  });

  it('offers nothing to take over where there is nothing new', async () => {
    await choose(sampleDesk().on('people.previewImport', () => ({ ...FOUND, ready: 0 })));
    await screen.findByText('0 rows to take over');
    expect(screen.queryByRole('button', { name: /^Take over \d/u })).toBeNull();
    press('Choose another file');
    expect(screen.getByLabelText('A CSV file, saved from the record system')).toBeDefined();
  });

  it('says at the field what main can’t read in it', async () => {
    const message = 'The first line must name the columns: name them and choose the file again.';
    await choose(sampleDesk().refuse('people.previewImport', { code: 'invalid', message }));
    await screen.findByText(message);
    const field = screen.getByLabelText('A CSV file, saved from the record system');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(message);
  });

  it('says that a workbook is not a CSV file, and asks main nothing', async () => {
    const main = sampleDesk();
    await choose(main, new Uint8Array([0x50, 0x4b, 0x03, 0x04]));
    expect(await screen.findByText(/This is an Excel workbook/u)).toBeDefined();
    await waitFor(() => expect(main.inputs('people.previewImport')).toEqual([]));
  });

  it('reads the same file as a list of agreements when that is chosen', async () => {
    const main = sampleDesk().on('people.previewImport', () => FOUND);
    renderDesk(main, PEOPLE);
    fireEvent.click(await screen.findByRole('button', { name: 'Take over from a file' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Agreements' }));
    fireEvent.change(screen.getByLabelText('A CSV file, saved from the record system'), {
      target: { files: [new File([CSV], 'list.csv')] },
    });
    await screen.findByText('1,234 rows to take over');
    expect(main.inputs('people.previewImport')).toEqual([{ what: 'agreements', csv: CSV }]);
  });
});
