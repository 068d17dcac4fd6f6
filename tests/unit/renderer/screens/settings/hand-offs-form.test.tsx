import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '../../render-desk';
import { sampleDesk, SETTINGS } from '../../sample-desk';

const ANNEXE = /Communications Annexe/u;

describe('programs that the sender sends by', () => {
  it('are kept at once when they are ticked', async () => {
    const main = sampleDesk().on('settings.saveHandOffs', (handOffs) => ({ ...SETTINGS, handOffs }));
    renderDesk(main, { screen: 'settings' });
    fireEvent.click(await screen.findByRole('checkbox', { name: ANNEXE }));
    await waitFor(() =>
      expect(main.inputs('settings.saveHandOffs')).toEqual([{ annexe: true, airmid: false }]),
    );
    expect(screen.getByRole('checkbox', { name: ANNEXE })).toHaveProperty('checked', true);
  });

  it('stay as they were where that was refused', async () => {
    const main = sampleDesk().refuse('settings.saveHandOffs', {
      code: 'unavailable',
      message: 'The disk is full.',
    });
    renderDesk(main, { screen: 'settings' });
    fireEvent.click(await screen.findByRole('checkbox', { name: ANNEXE }));
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: ANNEXE })).toHaveProperty('checked', false);
  });
});
