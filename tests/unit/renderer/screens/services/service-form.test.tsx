import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '../../render-desk';
import { sampleDesk, SERVICE } from '../../sample-desk';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a service', () => {
  it('is shown with its hours in words', async () => {
    renderDesk(sampleDesk(), { screen: 'services' });
    expect(await screen.findByText('Monday to Friday, 9am to 5pm')).toBeDefined();
  });

  it('is changed in place, telling names one a line', async () => {
    const main = sampleDesk().on('services.edit', ({ details }) => ({ ...SERVICE, ...details }));
    renderDesk(main, { screen: 'services' });
    fireEvent.click(await screen.findByRole('button', { name: `Edit ${SERVICE.name}` }));
    write('Names that say what kind of care this is', ' Memory Clinic \n\nPain Team\n');
    fireEvent.click(screen.getByLabelText('Friday'));
    write('Closes', '12:30');
    press('Save changes');
    await waitFor(() => expect(main.inputs('services.edit')).toHaveLength(1));
    expect(main.inputs('services.edit')[0]).toMatchObject({
      version: 1,
      details: {
        tellingNames: ['Memory Clinic', 'Pain Team'],
        hours: { weekdays: [1, 2, 3, 4], opens: 540, closes: 750 },
      },
    });
  });

  it('must open before it closes', async () => {
    const main = sampleDesk();
    renderDesk(main, { screen: 'services' });
    fireEvent.click(await screen.findByRole('button', { name: `Edit ${SERVICE.name}` }));
    write('Opens', '18:00');
    press('Save changes');
    expect(await screen.findAllByText('The service must open before it closes.')).toHaveLength(2);
    expect(main.inputs('services.edit')).toEqual([]);
  });

  it('has a mailbox that main accepts', async () => {
    const message = 'Email comes from the service’s shared mailbox only: write its address at the Trust.';
    renderDesk(sampleDesk().refuse('services.edit', { code: 'invalid', field: 'mailbox', message }), {
      screen: 'services',
    });
    fireEvent.click(await screen.findByRole('button', { name: `Edit ${SERVICE.name}` }));
    write('Shared mailbox', 'me@example.org');
    press('Save changes');
    fireEvent.click(await screen.findByRole('link', { name: message }));
    expect(document.activeElement).toBe(screen.getByLabelText('Shared mailbox'));
  });
});
