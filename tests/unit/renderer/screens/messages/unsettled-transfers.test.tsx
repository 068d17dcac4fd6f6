import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../../../../src/renderer/state/place';
import { sealedTransfer } from '../compose/files/files-here';
import { renderDesk } from '../../render-desk';
import { idOf, NOW, sampleDesk } from '../../sample-desk';

describe('files on their way by transfer', () => {
  it('say whose they are, until when the link works, and what is missing', async () => {
    const personName = 'Margaret Holloway';
    const given = { at: NOW, offset: 0 };
    const main = sampleDesk().on('transfers.unsettled', () => [
      {
        personName,
        transfer: sealedTransfer({ expires: '2026-11-22', messageId: idOf(91), passwordGiven: given }),
      },
      { personName, transfer: sealedTransfer({ expires: '2026-11-30', messageId: idOf(92) }) },
    ]);
    main.on('messages.get', () => new Promise(() => undefined));
    renderDesk(main, { screen: 'messages', personId: null });
    expect(await screen.findByText('the link has run out')).toBeTruthy();
    expect(screen.getByText('Ask whether the files arrived')).toBeTruthy();
    expect(screen.getByText('link until 30 November 2026')).toBeTruthy();
    expect(screen.getByText('Give the password')).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: 'Open the message to Margaret Holloway' });
    if (first !== undefined) fireEvent.click(first);
    expect(usePlace.getState().place).toMatchObject({ screen: 'compose', draftId: idOf(91) });
  });

  it('are not spoken of while there are none', async () => {
    renderDesk(sampleDesk(), { screen: 'messages', personId: null });
    await screen.findByRole('heading', { name: 'Messages' });
    expect(screen.queryByText(/by transfer/u)).toBeNull();
  });
});
