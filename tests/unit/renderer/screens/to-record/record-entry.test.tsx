import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryView } from '../../../../../src/contract/record';
import { createQueryClient } from '../../../../../src/renderer/client/queries';
import { RecordEntryCard } from '../../../../../src/renderer/screens/to-record/RecordEntryCard';
import { Refused, type FakeBridge } from '../../fake-bridge';
import { idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';

const at = (instant: string) => ({ at: instant, offset: 0 });

const OWED: EntryView = {
  id: idOf(71),
  version: 1,
  about: { kind: 'sent', messageId: idOf(41) },
  personId: MARGARET.id,
  personName: 'Margaret Holloway',
  channel: 'sms',
  purpose: 'change-of-appointment',
  state: 'to-record',
  happened: at('2026-11-23T10:29:00.000Z'),
  copied: null,
  recorded: null,
  recordedBy: null,
  preview: 'TEXT MESSAGE to service user\nHello Maggie, your visit is now on Tuesday.',
  copyIsFresh: false,
  freshUntil: null,
  asks: 'nhs-number',
  trailId: null,
};

let desk: FakeBridge;
let entry: EntryView;

beforeEach(() => {
  entry = OWED;
  desk = sampleDesk()
    .on('record.get', () => entry)
    .on('record.readClipboard', () => ({ number: 'nothing', dateOfBirth: 'nothing' }))
    .on('record.copy', () => {
      const freshUntil = '2026-11-23T10:50:00.000Z';
      entry = { ...entry, version: 2, state: 'copied', copied: at(NOW), copyIsFresh: true, freshUntil };
      return entry;
    });
  vi.stubGlobal('plainword', desk.bridge);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(copyAtOnce: boolean) {
  const onRecorded = vi.fn<() => void>();
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RecordEntryCard entryId={OWED.id} copyAtOnce={copyAtOnce} onRecorded={onRecorded} />
    </QueryClientProvider>,
  );
  return onRecorded;
}

const numberField = () => screen.findByLabelText<HTMLInputElement>(/^NHS number/u);
const dateField = () => screen.findByLabelText<HTMLInputElement>(/^Date of birth/u);
const pasted = () => screen.findByRole('button', { name: 'I have pasted it' });
const comeBack = () => act(async () => void window.dispatchEvent(new Event('focus')));

describe('right after sending', () => {
  it('the entry is copied by itself, once, and the confirmation has the focus', async () => {
    open(true);
    await screen.findByText(/Copied at 10:30am, fresh for 20 minutes/u);
    expect(desk.inputs('record.copy')).toEqual([{ id: OWED.id, version: 1 }]);
    expect(document.activeElement).toBe(await numberField());
  });

  it('on the list, nothing is copied before it is asked for', async () => {
    open(false);
    fireEvent.click(await screen.findByRole('button', { name: /Copy entry/u }));
    await screen.findByText(/fresh for 20 minutes/u);
    expect(desk.inputs('record.copy')).toHaveLength(1);
  });
});

describe('the question', () => {
  it('never stands beside the answer: no identifier of the person is on the page', async () => {
    open(true);
    await pasted();
    const page = document.body.textContent.replaceAll(/\s/gu, '');
    expect(page).not.toContain('9990548609');
    expect(page).not.toMatch(/1951|14March|104882/u);
  });

  it('is half answered by a number copied out of the record: what is left is the date', async () => {
    desk.on('record.readClipboard', () => ({ number: 'match', dateOfBirth: 'nothing' }));
    desk.on('record.confirm', () => ({ ...entry, state: 'recorded' as const }));
    const onRecorded = open(true);
    await pasted();
    await comeBack();
    await screen.findByText(/The number on the clipboard is this person’s/u);
    const date = await dateField();
    expect(document.activeElement).toBe(date);
    fireEvent.change(date, { target: { value: '14/3/1951' } });
    fireEvent.click(await pasted());
    await waitFor(() => expect(onRecorded).toHaveBeenCalledOnce());
    expect(desk.inputs('record.confirm')).toEqual([
      { id: OWED.id, version: 2, number: null, dateOfBirth: '14/3/1951' },
    ]);
  });

  it('says so when the number on the clipboard is another person’s', async () => {
    desk.on('record.readClipboard', () => ({ number: 'other-person', dateOfBirth: 'nothing' }));
    open(true);
    await pasted();
    await comeBack();
    const says = await screen.findByText(/That number is another person’s/u);
    expect(says.textContent).toContain('check you are in the right record');
  });

  it('answered wrongly is refused, says so, and keeps the focus where it is to be put right', async () => {
    const sentence = 'That NHS number is not this person’s: check whose record is open.';
    desk.on('record.confirm', () => {
      throw new Refused({ code: 'stopped', message: sentence, field: 'number' });
    });
    const onRecorded = open(true);
    const number = await numberField();
    fireEvent.change(number, { target: { value: '999 000 0018' } });
    fireEvent.click(await pasted());
    await screen.findByText(sentence);
    expect(document.activeElement).toBe(number);
    expect(onRecorded).not.toHaveBeenCalled();
  });
});

describe('putting the number on the clipboard', () => {
  it('to find the record asks to copy the entry again, because it is gone from there', async () => {
    desk.on('record.copyNhsNumber', () => ({}));
    open(true);
    await screen.findByText(/fresh for/u);
    fireEvent.click(screen.getByRole('button', { name: /Copy NHS number to find the record/u }));
    await screen.findByText(/The number is on the clipboard now/u);
    fireEvent.click(screen.getByRole('button', { name: /Copy again/u }));
    await screen.findByText(/fresh for/u);
    expect(desk.inputs('record.copy')).toHaveLength(2);
  });
});
