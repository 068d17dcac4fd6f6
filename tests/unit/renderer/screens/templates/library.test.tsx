import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useTemplateDraft } from '../../../../../src/renderer/screens/templates/use-template-draft';
import { renderDesk } from '../../render-desk';
import { sampleDesk } from '../../sample-desk';
import { deskWithTemplates, REMINDER, WAITING } from './some-library';

const TEMPLATES = { screen: 'templates', templateId: null } as const;
afterEach(() => useTemplateDraft.setState({ open: null }));

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the library of templates', () => {
  it('shows what is in use, and the retired ones where they are asked for', async () => {
    renderDesk(deskWithTemplates(), TEMPLATES);
    await screen.findByRole('table', { name: 'Templates' });
    expect(names()).toEqual(['Reminder', 'Weather', 'Letter']);
    choose('State', 'retired');
    expect(names()).toEqual(['Old reminder']);
  });

  it('is narrowed by words, channel, purpose and state', async () => {
    renderDesk(deskWithTemplates(), TEMPLATES);
    await screen.findByRole('table', { name: 'Templates' });
    choose('Channel', 'email');
    expect(names()).toEqual(['Letter']);
    choose('Channel', '');
    choose('Purpose', 'advice');
    expect(names()).toEqual(['Weather']);
    choose('State', 'approved');
    expect(screen.getByText('No template fits')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    choose('Words in it', 'snows');
    expect(names()).toEqual(['Weather']);
  });

  it('opens the one that another screen asks for, once', async () => {
    const main = deskWithTemplates();
    renderDesk(main, { screen: 'templates', templateId: REMINDER.id });
    await screen.findByRole('heading', { level: 1, name: 'Reminder' });
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Mine now' } });
    main.emit({ kind: 'changed', area: 'templates' });
    await waitFor(() => expect(main.inputs('templates.list').length).toBeGreaterThan(1));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Mine now');
  });

  it('says what to do when it is empty, and when it can’t be read', async () => {
    renderDesk(sampleDesk(), TEMPLATES);
    expect(await screen.findByText('No template yet')).toBeDefined();
  });

  it('tells why it can’t be read, and tries again', async () => {
    const main = sampleDesk().refuse('templates.list', {
      code: 'unavailable',
      message: 'The store is shut: open it.',
    });
    renderDesk(main, TEMPLATES);
    expect(await screen.findByText('The store is shut: open it.')).toBeDefined();
    main.on('templates.list', () => [REMINDER]);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Reminder' })).toBeDefined();
  });

  it('offers to read and approve what came with the program, as one act', async () => {
    const main = deskWithTemplates().on('templates.approve', () => [
      { ...WAITING, approved: REMINDER.approved },
    ]);
    renderDesk(main, TEMPLATES);
    await screen.findByText(/1 template came with Plainword and waits for approval/u);
    fireEvent.click(screen.getByRole('button', { name: 'Read and approve' }));
    const dialog = screen.getByRole('dialog', { name: 'Approve this template' });
    expect(within(dialog).getByText(WAITING.text)).toBeDefined();
    fireEvent.click(within(dialog).getByRole('button', { name: /^Approve/u }));
    await waitFor(() =>
      expect(main.inputs('templates.approve')).toEqual([
        { templates: [{ id: WAITING.id, version: 1 }], by: { kind: 'here' } },
      ]),
    );
    expect(await screen.findByText('Approved.')).toBeDefined();
  });

  it('saves what is shown to a file', async () => {
    const main = deskWithTemplates().on('templates.exportJson', () => ({
      fileName: 'Templates.json',
      count: 1,
    }));
    renderDesk(main, TEMPLATES);
    await screen.findByRole('table', { name: 'Templates' });
    choose('Purpose', 'advice');
    fireEvent.click(screen.getByRole('button', { name: 'Export 1' }));
    expect(
      await screen.findByText('1 template is in your folder for downloads: Templates.json.'),
    ).toBeDefined();
    expect(main.inputs('templates.exportJson')).toEqual([{ ids: [WAITING.id] }]);
  });
});

const choosing = async (main: ReturnType<typeof deskWithTemplates>) => {
  renderDesk(main, TEMPLATES);
  fireEvent.click(await screen.findByRole('button', { name: 'Import…' }));
  const file = new File(['{}'], 'templates.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText(/A file of templates/u), { target: { files: [file] } });
};

describe('importing templates', () => {
  it('shows what would change before anything does', async () => {
    const { name, owner, serviceId, purpose, channel, subject, text } = REMINDER;
    const words = { name, owner, serviceId, purpose, channel, subject, text };
    const planned = [
      { does: 'add', details: { ...words, name: 'New one' }, id: null, version: 0, sentence: null },
      { does: 'refuse', details: words, id: null, version: 0, sentence: 'There is no service “Oak” here.' },
    ] as const;
    const main = deskWithTemplates()
      .on('templates.previewImport', () => ({ planned: [...planned] }))
      .on('templates.importJson', () => ({ added: 1, changed: 0 }));
    await choosing(main);
    expect(await screen.findByText('Can’t come in')).toBeDefined();
    expect(main.inputs('templates.importJson')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Import 1 template' }));
    expect(await screen.findByText(/1 template added, 0 templates with a new version/u)).toBeDefined();
    expect(main.inputs('templates.importJson')).toEqual([
      {
        json: '{}',
        seen: [
          { does: 'add', version: 0 },
          { does: 'refuse', version: 0 },
        ],
      },
    ]);
  });

  it('says why a file is refused, and takes another one', async () => {
    const main = deskWithTemplates().refuse('templates.previewImport', {
      code: 'invalid',
      message: 'This is not a file of templates.',
    });
    await choosing(main);
    expect(await screen.findByText('This is not a file of templates.')).toBeDefined();
    expect(screen.getByLabelText(/A file of templates/u)).toBeDefined();
  });
});
