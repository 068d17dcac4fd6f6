import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDesk } from '../../../render-desk';
import { MARGARET, sampleDesk } from '../../../sample-desk';
import { deskWithTemplates } from '../../templates/some-library';

const TO_MARGARET = { screen: 'compose', draftId: null, personId: MARGARET.id } as const;
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

async function open(main = deskWithTemplates()) {
  renderDesk(main, TO_MARGARET);
  fireEvent.click(await screen.findByRole('button', { name: /^Use a template/u }));
  return screen.findByRole('dialog', { name: 'Use a template' });
}

describe('choosing a template', () => {
  it('offers the approved ones as they would read, those of the message’s channel first', async () => {
    const dialog = await open();
    expect(
      await within(dialog).findAllByText('Hello Maggie, your visit is on ((day)) at ((time)).'),
    ).not.toHaveLength(0);
    const listed = within(dialog)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatch(/^Reminder Text, appointment reminder/u);
    expect(listed[1]).toMatch(/^Letter Email/u);
  });

  it('is typed for, and moved through by the arrow keys', async () => {
    const dialog = await open();
    const input = within(dialog).getByRole('combobox', { name: 'Find a template' });
    await within(dialog).findAllByRole('option');
    const chosen = () =>
      within(dialog)
        .getAllByRole('option')
        .find((option) => option.getAttribute('aria-selected') === 'true')?.textContent;
    expect(chosen()).toMatch(/^Reminder/u);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(chosen()).toMatch(/^Letter/u);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(chosen()).toMatch(/^Letter/u);
    fireEvent.change(input, { target: { value: 'reminder' } });
    expect(options().filter((words) => words?.startsWith('Reminder'))).toHaveLength(1);
    fireEvent.change(input, { target: { value: 'nothing like it' } });
    expect(within(dialog).getByText('No template has these words.')).toBeDefined();
  });

  it('says where templates are approved, while none is', async () => {
    const dialog = await open(sampleDesk());
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Open the templates' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Templates' })).toBeDefined();
  });

  it('opens by its keys', async () => {
    renderDesk(deskWithTemplates(), TO_MARGARET);
    await screen.findByRole('button', { name: /^Use a template/u });
    fireEvent.keyDown(window, { key: 'T', ctrlKey: true, shiftKey: true });
    expect(await screen.findByRole('dialog', { name: 'Use a template' })).toBeDefined();
  });
});
