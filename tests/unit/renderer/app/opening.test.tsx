import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PEOPLE, renderDesk } from '../render-desk';
import { DESK, idOf, sampleDesk, SERVICE, SETTINGS } from '../sample-desk';

const SHUT = {
  code: 'unavailable',
  message: 'The disk of this computer is full: free some space and try again.',
} as const;

describe('a store that does not open', () => {
  it('shows why, with the focus there, and never a blank window', async () => {
    renderDesk(sampleDesk().refuse('desk.get', SHUT), PEOPLE);
    expect((await screen.findByRole('alert')).textContent).toBe(SHUT.message);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.title).toBe('Plainword could not open');
  });

  it('opens when trying again succeeds', async () => {
    const main = sampleDesk().refuse('desk.get', SHUT);
    renderDesk(main, PEOPLE);
    const again = await screen.findByRole('button', { name: 'Try again' });
    main.on('desk.get', () => DESK);
    fireEvent.click(again);
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeDefined();
  });

  it('says so when the settings can’t be read either', async () => {
    renderDesk(sampleDesk().refuse('settings.get', SHUT), PEOPLE);
    expect((await screen.findByRole('alert')).textContent).toBe(SHUT.message);
  });
});

describe('the first run', () => {
  it('asks who is at the desk, then for the service, before anything else', async () => {
    const main = sampleDesk()
      .on('settings.get', () => ({ ...SETTINGS, staff: null }))
      .on('services.list', () => [])
      .on('settings.saveStaff', ({ details }) => ({
        ...SETTINGS,
        staff: { ...details, id: idOf(61), hasPin: false, acknowledged: [] },
      }));
    renderDesk(main, PEOPLE);
    fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: ' J. Mills ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(await screen.findByText('One thing to put right')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Your job title'), { target: { value: 'nurse' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(await screen.findByLabelText('Shared mailbox')).toBeDefined();
    expect(main.inputs('settings.saveStaff')).toEqual([
      { id: null, details: { name: 'J. Mills', role: 'nurse', team: '' }, pin: null },
    ]);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('opens the desk as soon as both are there', async () => {
    let services: (typeof SERVICE)[] = [];
    const main = sampleDesk()
      .on('services.list', () => services)
      .on('services.add', (details) => {
        services = [{ ...details, id: SERVICE.id, version: 1 }];
        main.emit({ kind: 'changed', area: 'services' });
        return services[0] ?? SERVICE;
      });
    renderDesk(main, PEOPLE);
    fireEvent.change(await screen.findByLabelText('Name of the service'), { target: { value: 'Therapy' } });
    fireEvent.change(screen.getByLabelText('Shared mailbox'), { target: { value: SERVICE.mailbox } });
    fireEvent.change(screen.getByLabelText('Phone number'), { target: { value: SERVICE.phone } });
    fireEvent.click(screen.getByRole('button', { name: 'Save and start' }));
    await waitFor(() => expect(screen.getByRole('navigation')).toBeDefined());
  });
});
