import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../../../src/renderer/state/place';
import { PEOPLE, renderDesk } from '../render-desk';
import { MARGARET, NAMESAKE, sampleDesk, summaryOf } from '../sample-desk';

const namesakes = () =>
  sampleDesk().on('people.find', ({ query }) =>
    query === 'holl' ? [summaryOf(MARGARET, ['same-name']), summaryOf(NAMESAKE, ['same-name'])] : [],
  );

async function type(value: string): Promise<HTMLElement> {
  const field = await screen.findByRole('combobox', { name: 'Find a person' });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  return field;
}

describe('finding a person', () => {
  it('points out people of the same name, with the numbers that tell them apart', async () => {
    renderDesk(namesakes(), { screen: 'settings' });
    await type('holl');
    const options = await within(screen.getByRole('search')).findAllByRole('option');
    expect(options[0]?.textContent).toContain('NHS 999 054 8609');
    expect(options[1]?.textContent).toContain('NHS 999 012 3454');
    expect(options[1]?.textContent).toContain('same name as another person');
  });

  it('goes by arrow keys and Enter', async () => {
    renderDesk(namesakes(), PEOPLE);
    const field = await type('holl');
    await within(screen.getByRole('search')).findAllByRole('option');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(usePlace.getState().place).toMatchObject({ personId: NAMESAKE.id }));
  });

  it('picks nobody when Enter is pressed before anything was typed', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    const field = await type('');
    await within(screen.getByRole('search')).findAllByRole('option');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(usePlace.getState().place).toEqual(PEOPLE);
  });

  it('offers to add somebody who is not here', async () => {
    renderDesk(namesakes(), { screen: 'settings' });
    const field = await type('9990000018');
    await screen.findByText('Nobody here has that name or number.');
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(usePlace.getState().place).toEqual({
        screen: 'people',
        personId: null,
        adding: true,
        nhsNumber: '9990000018',
      }),
    );
  });

  it('finds the person of a pasted line that holds one NHS number, and offers to add an unknown one', async () => {
    renderDesk(sampleDesk(), PEOPLE);
    const field = await type('');
    const paste = (text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      fireEvent.paste(field, { clipboardData });
    };
    paste('NHS No: 999 000 0018');
    await screen.findByText('Nobody here has that name or number.');
    expect(screen.getByRole('option', { name: 'Add a new person' })).toBeDefined();
    paste('Holloway, Margaret 999 054 8609 14/03/1951');
    await waitFor(() => expect(usePlace.getState().place).toMatchObject({ personId: MARGARET.id }));
  });
});
