import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TrailList } from '../../../../../src/contract/trails';
import { usePlace, type Place } from '../../../../../src/renderer/state/place';
import { useComingMails } from '../../../../../src/renderer/screens/trails/taking-in/coming-mails';
import { renderDesk } from '../../render-desk';
import { idOf, sampleDesk } from '../../sample-desk';
import { MAIL, SUMMARY, TRAIL_VIEW } from './sample-trail';

const LIST: Place = { screen: 'trails', trailId: null };
const EMPTY: TrailList = { open: [], done: [], unreadable: [], toDelete: [] };
const UNFILED = { ...TRAIL_VIEW, filings: [], trail: { ...TRAIL_VIEW.trail, filings: [] } };

beforeEach(() => useComingMails.setState({ coming: [], cameIn: null }));

/** Drops files on the window; happy-dom's own transfer holds none. */
function drop(...files: File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files, dropEffect: 'none' } });
  window.dispatchEvent(event);
}

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  fireEvent(document.body, new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

describe('the list of trails', () => {
  it('says how mail gets in while there is none', async () => {
    renderDesk(
      sampleDesk().on('trails.list', () => EMPTY),
      LIST,
    );
    expect(await screen.findByText(/Drop a mail anywhere here/u)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Open mail files' })).toBeDefined();
  });

  it('tells who wrote, what it is about and what is next', async () => {
    renderDesk(
      sampleDesk().on('trails.list', () => ({ ...EMPTY, open: [SUMMARY] })),
      LIST,
    );
    const row = await screen.findByRole('button', { name: /Maggie Holloway/u });
    expect(row.textContent).toContain('Thursday visit');
    expect(row.textContent).toContain('2 messages · 1 attachment');
    expect(row.textContent).toContain('say whose record');
  });

  it('keeps a mail that can’t be read in sight, with its sentence, and tries again', async () => {
    const unreadable = {
      ...MAIL,
      state: 'unreadable' as const,
      problem: 'The file is damaged: save it again.',
    };
    const main = sampleDesk()
      .on('trails.list', () => ({ ...EMPTY, unreadable: [unreadable] }))
      .on('trails.readAgain', () => ({ trailIds: [], problem: 'It is still damaged.' }));
    renderDesk(main, LIST);
    expect(await screen.findByText('The file is damaged: save it again.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again: Thursday.eml' }));
    expect(await screen.findByText('It is still damaged.')).toBeDefined();
    expect(main.inputs('trails.readAgain')).toEqual([{ id: MAIL.id }]);
  });
});

/** A desk that takes mail in. */
const open = () =>
  sampleDesk()
    .on('trails.list', () => EMPTY)
    .on('trails.beginFile', () => ({}))
    .on('trails.chunk', () => ({ bytes: 5 }))
    .on('trails.get', () => UNFILED)
    .on('trails.proposals', () => ({ proposals: [] }));

describe('mail that comes in', () => {
  it('by a dropped file opens its trail', async () => {
    const main = open().on('trails.endFile', () => ({ trailIds: [idOf(100)], problem: null }));
    renderDesk(main, LIST);
    await screen.findByText(/Drop a mail anywhere here/u);
    drop(new File(['words'], 'Thursday.eml'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Trail: “Thursday visit”' })).toBeDefined();
    expect(main.inputs('trails.beginFile')).toMatchObject([{ name: 'Thursday.eml', bytes: 5 }]);
    expect(main.inputs('trails.chunk')).toMatchObject([{ place: 0, content: btoa('words') }]);
  });

  it('and can’t be read says why, until that is put away', async () => {
    const main = open().on('trails.endFile', () => ({ trailIds: [], problem: 'This is a picture.' }));
    renderDesk(main, LIST);
    await screen.findByText(/Drop a mail anywhere here/u);
    drop(new File(['words'], 'holiday.png'));
    expect(await screen.findByText('This is a picture.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Put away holiday.png' }));
    await waitFor(() => expect(screen.queryByText('This is a picture.')).toBeNull());
  });

  it('and is empty is not sent at all', async () => {
    const main = open();
    renderDesk(main, LIST);
    await screen.findByText(/Drop a mail anywhere here/u);
    drop(new File([], 'nothing.eml'));
    expect(await screen.findByText(/The file is empty/u)).toBeDefined();
    expect(main.inputs('trails.beginFile')).toEqual([]);
  });

  it('by pasting is shown before it is taken in', async () => {
    const main = open().on('trails.paste', () => ({ trailId: idOf(100) }));
    renderDesk(main, LIST);
    await screen.findByText(/Drop a mail anywhere here/u);
    paste('From: Maggie\n\nHello');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('textbox')).toHaveProperty('value', 'From: Maggie\n\nHello');
    fireEvent.click(within(dialog).getByRole('button', { name: /Take it in/u }));
    await waitFor(() => expect(usePlace.getState().place).toEqual({ screen: 'trails', trailId: idOf(100) }));
    expect(main.inputs('trails.paste')).toEqual([{ text: 'From: Maggie\n\nHello', html: null }]);
  });
});
