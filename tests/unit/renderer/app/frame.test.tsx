import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { usePlace } from '../../../../src/renderer/state/place';
import { PEOPLE, renderDesk } from '../render-desk';
import { DANIEL, DESK, MARGARET, sampleDesk } from '../sample-desk';

vi.mock('../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const counts = {
  toRecord: 3,
  oldestToRecord: null,
  outbox: 0,
  needAttention: 0,
  drafts: 0,
  trails: 0,
  replies: 0,
  repliesDue: 0,
};
const place = () => usePlace.getState().place;
const entry = (name: RegExp) => within(screen.getByRole('navigation')).getByRole('button', { name });

function paste(text: string, target: Element = document.body): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  fireEvent(target, new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

describe('what the navigation counts', () => {
  it('is red when the oldest message owed to the record is a day old', async () => {
    const main = sampleDesk().on('desk.counts', () => ({
      ...counts,
      oldestToRecord: '2026-11-22T09:00:00.000Z',
    }));
    renderDesk(main, PEOPLE);
    const count = await screen.findByText(', 3 to record, the oldest sent 25 hours ago');
    expect(count.parentElement?.className).toContain('pw-count--due');
  });

  it('is quiet while what is owed is fresh', async () => {
    const main = sampleDesk().on('desk.counts', () => ({
      ...counts,
      oldestToRecord: '2026-11-23T10:00:00.000Z',
    }));
    renderDesk(main, PEOPLE);
    const count = await screen.findByText(', 3 to record, the oldest sent under an hour ago');
    expect(count.parentElement?.className).not.toContain('pw-count--due');
  });

  it('is read again when main says that something was recorded', async () => {
    let toRecord = 2;
    const main = sampleDesk().on('desk.counts', () => ({ ...counts, toRecord }));
    renderDesk(main, PEOPLE);
    await screen.findByText(', 2 to record');
    toRecord = 0;
    main.emit({ kind: 'changed', area: 'record' });
    await waitFor(() => expect(screen.queryByText(/to record$/u)).toBeNull());
  });

  it('says how many messages somebody must look at before how many are under way', async () => {
    renderDesk(
      sampleDesk().on('desk.counts', () => ({ ...counts, outbox: 5, needAttention: 2 })),
      PEOPLE,
    );
    const count = await screen.findByText(', 2 need you to look');
    expect(count.parentElement?.className).toContain('pw-count--due');
  });

  it('says how many trails are to be filed, and is red about replies only when an answer is due', async () => {
    let repliesDue = 0;
    const main = sampleDesk().on('desk.counts', () => ({ ...counts, trails: 2, replies: 4, repliesDue }));
    renderDesk(main, PEOPLE);
    await screen.findByText(', 2 to file');
    expect(screen.getByText(', 4 to answer').parentElement?.className).not.toContain('pw-count--due');
    repliesDue = 1;
    main.emit({ kind: 'changed', area: 'replies' });
    const due = await screen.findByText(', 1 overdue or urgent');
    expect(due.parentElement?.className).toContain('pw-count--due');
  });
});

describe('an NHS number that is pasted', () => {
  it('opens its person at once', async () => {
    renderDesk(sampleDesk(), { screen: 'settings' });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    paste('Okafor, Daniel (Mr) NHS No: 999 000 0026');
    await waitFor(() => expect(place()).toEqual({ screen: 'compose', draftId: null, personId: DANIEL.id }));
  });

  it('opens the person’s page on the People screen', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    await screen.findByRole('heading', { level: 1, name: 'People' });
    paste('999 054 8609');
    expect(await screen.findByRole('heading', { level: 1, name: /Margaret Holloway/u })).toBeDefined();
    expect(document.title).toBe('Margaret Holloway – Plainword');
  });

  it('opens its person from the find field too', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    paste('9990548609', await screen.findByRole('combobox', { name: 'Find a person' }));
    await waitFor(() => expect(place()).toMatchObject({ personId: MARGARET.id }));
  });

  it('offers to add a person nobody here knows, with the number filled in', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    await screen.findByRole('heading', { level: 1, name: 'People' });
    paste('9990000018');
    expect(await screen.findByText(/999 000 0018, is not in Plainword yet/u)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add this person' }));
    expect(await screen.findByLabelText('NHS number')).toHaveProperty('value', '9990000018');
  });

  it('opens nobody where something is being written, nor when there are two', async () => {
    const main = sampleDesk();
    renderDesk(main, { screen: 'settings' });
    paste('9990548609', await screen.findByLabelText('User name'));
    paste('two numbers: 9990548609 and 9990000026');
    paste('no number at all');
    await Promise.resolve();
    expect(main.inputs('people.find')).toEqual([]);
    expect(place()).toEqual({ screen: 'settings' });
  });
});

describe('the person asked for by the global shortcut', () => {
  it('opens to be written to', async () => {
    const main = sampleDesk();
    renderDesk(main, PEOPLE);
    await screen.findByRole('navigation');
    main.emit({ kind: 'person-asked', personId: DANIEL.id, sentence: null });
    expect(place()).toEqual({ screen: 'compose', draftId: null, personId: DANIEL.id });
  });

  it('is told by a sentence when nobody is found', async () => {
    const main = sampleDesk();
    renderDesk(main, PEOPLE);
    await screen.findByRole('navigation');
    main.emit({
      kind: 'person-asked',
      personId: null,
      sentence: 'There is no NHS number on the clipboard: copy it first.',
    });
    expect(await screen.findByText(/copy it first/u)).toBeDefined();
    expect(place()).toEqual(PEOPLE);
  });
});

describe('shortcuts', () => {
  it('open screens, the find field and their own list', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    await screen.findByRole('heading', { level: 1, name: 'People' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Find a person' }));
    fireEvent.keyDown(document.body, { key: ',', ctrlKey: true });
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeDefined();
    fireEvent.keyDown(document.body, { key: 'F1' });
    expect(screen.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeDefined();
  });

  it('never take a key that types', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    const field = await screen.findByLabelText('Name, NHS number or record number');
    fireEvent.keyDown(field, { key: '?' });
    fireEvent.keyDown(field, { key: 'k' });
    // AltGr types characters on many keyboards: it is Ctrl and Alt together.
    fireEvent.keyDown(field, { key: 'n', ctrlKey: true, altKey: true });
    expect(screen.queryByRole('heading', { name: 'Keyboard shortcuts' })).toBeNull();
    expect(place()).toEqual(PEOPLE);
  });
});

describe('every screen', () => {
  it('says that people are invented, and what the platform warns of', async () => {
    renderDesk(
      sampleDesk().on('desk.get', () => ({ ...DESK, notice: 'Not for real data.' })),
      PEOPLE,
    );
    expect(await screen.findByText(/every person, number and address here is invented/u)).toBeDefined();
    expect(screen.getByText('Not for real data.')).toBeDefined();
  });

  it('marks where the user is, and puts the focus on the screen’s heading', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    await screen.findByRole('heading', { level: 1, name: 'People' });
    fireEvent.click(entry(/^Services/u));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Services' });
    expect(entry(/^Services/u).getAttribute('aria-current')).toBe('page');
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Services – Plainword');
  });
});
