import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordEntry } from '../../../../../src/domain/record/record-entry';
import { createQueryClient, invalidateAfter } from '../../../../../src/renderer/client/queries';
import { ToRecordScreen } from '../../../../../src/renderer/screens/to-record/ToRecordScreen';
import { usePlace } from '../../../../../src/renderer/state/place';
import { idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';

const entry = (count: number, personName: string, happened: string): RecordEntry => ({
  id: idOf(count),
  version: 1,
  about: { kind: 'sent', messageId: idOf(count + 10) },
  personId: MARGARET.id,
  personName,
  channel: 'sms',
  purpose: 'change-of-appointment',
  state: 'copied',
  happened: { at: happened, offset: 0 },
  copied: { at: NOW, offset: 0 },
  recorded: null,
  recordedBy: null,
});

let owed: RecordEntry[];

beforeEach(() => {
  owed = [
    entry(71, 'Margaret Holloway', '2026-11-22T08:05:00.000Z'),
    entry(72, 'Daniel Okafor', '2026-11-23T09:12:00.000Z'),
    entry(73, 'Joan Prentice', '2026-11-23T10:10:00.000Z'),
  ];
  usePlace.setState({ place: { screen: 'to-record', entryId: null } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open() {
  const client = createQueryClient();
  const desk = sampleDesk()
    .on('record.list', () => owed)
    .on('record.get', ({ id }) => ({
      ...(owed.find((each) => each.id === id) ?? owed[0]!),
      preview: `preview of ${id}`,
      copyIsFresh: true,
      freshUntil: '2026-11-23T10:50:00.000Z',
      asks: 'nhs-number' as const,
      trailId: null,
    }))
    .on('record.readClipboard', () => ({ number: 'match', dateOfBirth: 'match' }))
    .on('record.confirm', ({ id }) => {
      const recorded = owed.find((each) => each.id === id) ?? owed[0]!;
      owed = owed.filter((each) => each.id !== id);
      queueMicrotask(() => invalidateAfter(client, { kind: 'changed', area: 'record' }));
      return { ...recorded, state: 'recorded' };
    });
  vi.stubGlobal('plainword', desk.bridge);
  render(
    <QueryClientProvider client={client}>
      <main>
        <ToRecordScreen />
      </main>
    </QueryClientProvider>,
  );
}

const row = (name: string) => screen.findByRole('button', { name });

describe('what is owed to the record', () => {
  it('stands oldest first, with the age of the oldest', async () => {
    open();
    await row('Margaret Holloway');
    const names = screen
      .getAllByRole('row')
      .slice(1)
      .map((each) => each.textContent);
    expect(names.map((text) => /Margaret|Daniel|Joan/u.exec(text)?.[0])).toEqual([
      'Margaret',
      'Daniel',
      'Joan',
    ]);
    await screen.findByText('oldest sent 26 hours ago');
  });

  it('is moved through with J and K and the arrow keys, its entry beside it', async () => {
    open();
    await row('Margaret Holloway');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(await row('Daniel Okafor'));
    await screen.findByText(`preview of ${idOf(72)}`);
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(await row('Joan Prentice'));
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(document.activeElement).toBe(await row('Daniel Okafor'));
  });

  it('loses an entry once it is confirmed, and the focus goes to the next', async () => {
    open();
    fireEvent.click(await row('Daniel Okafor'));
    await screen.findByText(`preview of ${idOf(72)}`);
    fireEvent.click(await screen.findByRole('button', { name: 'I have pasted it' }));
    await screen.findByText('2 messages to record');
    expect(screen.queryByRole('button', { name: 'Daniel Okafor' })).toBeNull();
    expect(document.activeElement).toBe(await row('Joan Prentice'));
  });

  it('says of an agreement that it goes to the consent place (P19)', async () => {
    const changed: RecordEntry = {
      ...entry(74, 'Amy Price', '2026-11-23T10:20:00.000Z'),
      about: { kind: 'agreement', agreementId: idOf(31), change: 'withdrawn' },
      purpose: null,
    };
    owed = [...owed, changed];
    open();
    await screen.findByText('4 entries to record');
    fireEvent.click(await row('Amy Price'));
    expect(await screen.findByText('Agreement withdrawn to texts')).toBeTruthy();
    expect(await screen.findByText('where their consent and preferences are kept')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Record entry of an agreement' })).toBeTruthy();
  });

  it('says so when nothing is', async () => {
    owed = [];
    open();
    expect(await screen.findByText('Nothing is owed to the record')).toBeTruthy();
  });
});
