import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryView } from '../../../../../src/contract/record';
import { createQueryClient } from '../../../../../src/renderer/client/queries';
import { RecordEntryCard } from '../../../../../src/renderer/screens/to-record/RecordEntryCard';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';

const at = (instant: string) => ({ at: instant, offset: 0 });
const TRAIL = idOf(61);
const UNDECIDED =
  'Somebody else’s details in this trail are still to be decided on: keep, replace or take out each, then copy the entry.';

const OWED: EntryView = {
  id: idOf(71),
  version: 1,
  about: { kind: 'trail', filingId: idOf(41) },
  personId: MARGARET.id,
  personName: 'Margaret Holloway',
  channel: 'email',
  purpose: null,
  state: 'to-record',
  happened: at('2026-11-23T10:29:00.000Z'),
  copied: null,
  recorded: null,
  recordedBy: null,
  preview: 'EMAIL TRAIL, 1 message',
  copyIsFresh: false,
  freshUntil: null,
  asks: 'nhs-number',
  trailId: TRAIL,
};

let desk: FakeBridge;
let entry: EntryView;

beforeEach(() => {
  entry = OWED;
  desk = sampleDesk()
    .on('record.get', () => entry)
    .on('record.readClipboard', () => ({ number: 'nothing', dateOfBirth: 'nothing' }));
  vi.stubGlobal('plainword', desk.bridge);
  usePlace.getState().go({ screen: 'to-record', entryId: null });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open() {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RecordEntryCard entryId={OWED.id} onRecorded={() => {}} />
    </QueryClientProvider>,
  );
}

const button = (name: RegExp | string) => screen.findByRole<HTMLButtonElement>('button', { name });

describe('the entry of a trail, on the list of what is owed', () => {
  it('leads to the review of its trail', async () => {
    open();
    fireEvent.click(await button('Review the trail'));
    expect(usePlace.getState().place).toEqual({ screen: 'trails', trailId: TRAIL });
  });

  it('that can’t be copied while something is undecided, says so and goes there', async () => {
    desk.refuse('record.copy', { code: 'stopped', message: UNDECIDED });
    open();
    fireEvent.click(await button(/^Copy entry/u));
    const said = await screen.findByRole('alert');
    expect(said.textContent).toContain(UNDECIDED);
    await waitFor(() => expect(document.activeElement).toBe(said));
    fireEvent.click(await button('Go to the review'));
    expect(usePlace.getState().place).toEqual({ screen: 'trails', trailId: TRAIL });
  });
});

describe('the entry as a FHIR file', () => {
  it('is offered once the entry was copied, with why it is not before that', async () => {
    open();
    expect((await button('Save as a FHIR file')).disabled).toBe(true);
    await screen.findByText('Copy the entry first: until then it may change.');
  });

  it('says under what name it was saved, and that it is to be deleted', async () => {
    entry = { ...OWED, state: 'copied', copied: at(NOW) };
    desk.on('record.exportFhir', () => ({ name: 'Record entry 2026-11-23 FHIR.json' }));
    open();
    fireEvent.click(await button('Save as a FHIR file'));
    await screen.findByText(/“Record entry 2026-11-23 FHIR\.json”.*delete it/u);
    expect(desk.inputs('record.exportFhir')).toEqual([{ id: OWED.id }]);
  });

  it('says why it could not be', async () => {
    entry = { ...OWED, state: 'copied', copied: at(NOW) };
    desk.refuse('record.exportFhir', { code: 'unavailable', message: 'The file could not be written.' });
    open();
    fireEvent.click(await button('Save as a FHIR file'));
    expect((await screen.findByRole('alert')).textContent).toContain('The file could not be written.');
  });
});
