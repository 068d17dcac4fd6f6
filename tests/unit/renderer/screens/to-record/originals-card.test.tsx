import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../../../../src/domain/record/original';
import { renderDesk } from '../../render-desk';
import { idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';

const original: Original = {
  place: 'trust-phone',
  entry: {
    id: idOf(81),
    version: 3,
    about: { kind: 'received', receivedId: idOf(91) },
    personId: MARGARET.id,
    personName: 'Margaret Holloway',
    channel: 'sms',
    purpose: null,
    state: 'recorded',
    happened: { at: '2026-11-20T09:12:00.000Z', offset: 0 },
    copied: { at: NOW, offset: 0 },
    recorded: { at: NOW, offset: 0 },
    recordedBy: 'R. Shah, occupational therapist',
  },
};

describe('what stands in the record and still lies elsewhere (P16)', () => {
  it('is named with where to delete it, and goes from the list when somebody did', async () => {
    let originals = [original];
    const main = sampleDesk()
      .on('record.originals', () => originals)
      .on('record.originalDeleted', () => {
        originals = [];
        main.emit({ kind: 'changed', area: 'record' });
        return {};
      });
    renderDesk(main, { screen: 'to-record', entryId: null });
    const line = await screen.findByText(
      /Friday 20 November 2026 at 9:12am\. Delete it from the Trust phone\./u,
    );
    expect(line.textContent).toContain('Text from them');
    fireEvent.click(screen.getByRole('button', { name: /^Deleted: Margaret Holloway/u }));
    await waitFor(() => expect(screen.queryByText('Recorded: delete the originals')).toBeNull());
    expect(main.inputs('record.originalDeleted')).toEqual([{ id: idOf(81) }]);
  });

  it('takes no room while there is nothing to delete', async () => {
    renderDesk(sampleDesk(), { screen: 'to-record', entryId: null });
    await screen.findByText('Nothing is owed to the record');
    expect(screen.queryByText('Recorded: delete the originals')).toBeNull();
  });
});
