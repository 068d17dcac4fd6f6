import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { trails, type FilingView } from '../../../../../../src/contract/trails';
import { undecided } from '../../../../../../src/domain/trails/review/undecided';
import type { Place } from '../../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../../fake-bridge';
import { renderDesk } from '../../../render-desk';
import { idOf, sampleDesk } from '../../../sample-desk';
import { FILING_VIEW, FIRST, SECOND, TRAIL_VIEW } from '../sample-trail';

let filings = 300;

/** A desk with the trail filed anew: reviews of a sitting are kept by their filing's id. */
function begin(change: Partial<FilingView> = {}): { main: FakeBridge; place: Place } {
  filings += 1;
  const filing = { ...FILING_VIEW.filing, id: idOf(filings) };
  let view: FilingView = { ...FILING_VIEW, ...change, filing };
  const main = sampleDesk()
    .on('trails.get', () => ({ ...TRAIL_VIEW, filings: [view] }))
    .on('trails.review', ({ version, review }) => {
      view = {
        ...view,
        filing: { ...view.filing, version: version + 1, review },
        undecided: undecided(TRAIL_VIEW.trail.messages, view.mentions, review),
      };
      return view;
    });
  return { main, place: { screen: 'trails', trailId: TRAIL_VIEW.trail.id } };
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const bar = () => within(screen.getByRole('region', { name: 'To decide' }));

/** What was saved last. */
function saved(main: FakeBridge) {
  return trails['trails.review'].input.parse(main.inputs('trails.review').at(-1)).review.messages;
}

describe('a review by keys', () => {
  it('has one mention current, and no default where it may matter (P26)', async () => {
    const { main, place } = begin();
    renderDesk(main, place);
    expect(await screen.findByText('3 to decide')).toBeDefined();
    press('n');
    expect(bar().getByText(/It may matter to their care: you decide/u)).toBeDefined();
    press('Enter');
    expect(main.inputs('trails.review')).toEqual([]);
    press('n');
    expect(bar().getByRole('button', { name: /Suggested: take it out/u })).toBeDefined();
  });

  it('replaces by the word the writer used, goes on, and offers the same for all mentions', async () => {
    const { main, place } = begin();
    renderDesk(main, place);
    await screen.findByText('3 to decide');
    press('n');
    press('r');
    await waitFor(() =>
      expect(saved(main)).toMatchObject([
        { messageId: FIRST.id, parties: [{ choice: 'replace', by: 'daughter' }] },
      ]),
    );
    expect(screen.getByText('[daughter]')).toBeDefined();
    press('t');
    fireEvent.click(bar().getByRole('button', { name: /the same for 1 more mention/u }));
    expect(await screen.findByText('✓ Everything is decided')).toBeDefined();
    await waitFor(() => expect(saved(main).map(({ messageId }) => messageId)).toContain(SECOND.id));
  });

  it('takes decisions back', async () => {
    const { main, place } = begin();
    renderDesk(main, place);
    await screen.findByText('3 to decide');
    press('n');
    press('k');
    await screen.findByText('2 to decide');
    press('z', { ctrlKey: true });
    expect(await screen.findByText('3 to decide')).toBeDefined();
    await waitFor(() => expect(saved(main)).toEqual([]));
  });

  it('leaves a message out with a reason, and puts it back', async () => {
    const { main, place } = begin();
    renderDesk(main, place);
    const [tick] = await screen.findAllByRole('checkbox');
    if (tick === undefined) throw new Error('no message has a box to tick');
    fireEvent.click(tick);
    await waitFor(() => expect(saved(main)).toMatchObject([{ leftOut: 'not about care' }]));
    const why = screen.getByRole('combobox', { name: /Why it is left out/u });
    fireEvent.change(why, { target: { value: 'about somebody else' } });
    await waitFor(() => expect(saved(main)).toMatchObject([{ leftOut: 'about somebody else' }]));
    fireEvent.click(tick);
    await waitFor(() => expect(saved(main)).toEqual([]));
  });

  it('can’t be copied before everything is decided, nor over a mismatch', async () => {
    const mismatch = {
      kind: 'nhs-number' as const,
      messageId: FIRST.id,
      start: 0,
      end: 2,
      found: '999 000 0018',
      theirs: '9990548609',
    };
    const { main, place } = begin({ mentions: {}, undecided: 0, mismatches: [mismatch] });
    renderDesk(main, place);
    const row = await screen.findByRole('row', { name: /NHS number/u });
    expect(row.textContent).toContain('999 000 0018');
    expect(row.textContent).toContain('999 054 8609');
    expect(screen.getByRole('button', { name: /Copy entry/u })).toHaveProperty('disabled', true);
    press('C', { ctrlKey: true, shiftKey: true });
    expect(main.inputs('record.copy')).toEqual([]);
  });
});
