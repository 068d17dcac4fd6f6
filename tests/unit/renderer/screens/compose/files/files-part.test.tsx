import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHUNK_BYTES } from '../../../../../../src/contract/files';
import { useToasts } from '../../../../../../src/renderer/state/toasts';
import { fileOf, mainWithFiles, showFiles } from './files-here';

const pdf = (name: string, bytes: number) => new File([new Uint8Array(bytes).fill(7)], name);
/** A file of any size that holds nothing: what is too large is never read. */
const large = (name: string, size: number) =>
  Object.defineProperty(new File(['x'], name), 'size', { value: size });

async function choose(...files: File[]): Promise<void> {
  await screen.findByRole('button', { name: 'Attach a file' });
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('there is nothing to choose files with');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}
const lines = () => within(screen.getByRole('list', { name: 'Attached files' }));

describe('the files of an email', () => {
  it('are taken in piece by piece, after the draft was kept, and stand in the list with the total', async () => {
    const main = mainWithFiles();
    showFiles(main);
    await choose(pdf('Care plan.pdf', CHUNK_BYTES + 10));
    expect(await lines().findByRole('button', { name: 'Remove Care plan.pdf' })).toBeTruthy();
    const names = main.calls.map(({ name }) => name).filter((name) => /saveDraft|files\.(?!of)/u.test(name));
    expect(names).toEqual(['messages.saveDraft', 'files.begin', 'files.chunk', 'files.chunk', 'files.end']);
    expect(main.inputs('files.chunk')[1]).toMatchObject({ place: 1, content: btoa('\u0007'.repeat(10)) });
    expect(screen.getByText(/The email has \d+ kB of 35 MB/u)).toBeTruthy();
  });

  it('show how far they are, and leave off when they are cancelled', async () => {
    const main = mainWithFiles();
    let release: (() => void) | undefined;
    main.on('files.chunk', () => new Promise((resolve) => (release = () => resolve({ bytes: 1 }))));
    showFiles(main);
    await choose(pdf('Care plan.pdf', CHUNK_BYTES * 2));
    const bar = await screen.findByRole('progressbar', { name: 'Taking in Care plan.pdf' });
    expect(bar).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel Care plan.pdf' }));
    await act(async () => release?.());
    await waitFor(() => expect(main.inputs('files.cancel')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText('Care plan.pdf')).toBeNull());
    expect(main.inputs('files.end')).toEqual([]);
  });

  it('that main refuses say why, and can be put away', async () => {
    const main = mainWithFiles();
    main.refuse('files.begin', { code: 'stopped', message: 'Files of the type “docm” may not be sent.' });
    showFiles(main);
    await choose(pdf('Plan.docm', 10));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      'Files of the type “docm” may not be sent.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Put away Plan.docm' }));
    expect(screen.queryByText('Plan.docm')).toBeNull();
  });

  it('come off, and back by undo', async () => {
    const main = mainWithFiles([fileOf()]);
    showFiles(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Care plan.pdf' }));
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText('Care plan.pdf')).toBeNull());
    act(() => useToasts.getState().toasts[0]?.undo?.());
    expect(await screen.findByText('Care plan.pdf')).toBeTruthy();
  });

  it('whose name tells something are renamed by one key, or to what is typed', async () => {
    const main = mainWithFiles([fileOf({ name: 'HIV results.pdf' })]);
    showFiles(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Rename to Document.pdf' }));
    expect(await screen.findByText('Document.pdf')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Rename to/u })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Rename Document.pdf' }));
    const field = screen.getByLabelText('New name for Document.pdf');
    fireEvent.change(field, { target: { value: 'Letter.pdf' } });
    fireEvent.submit(field);
    expect(await screen.findByText('Letter.pdf')).toBeTruthy();
    expect(main.inputs('files.rename')).toMatchObject([{ name: 'Document.pdf' }, { name: 'Letter.pdf' }]);
  });

  it('that do not fit are not taken in: file transfer is offered, and so is leaving them out', async () => {
    const main = mainWithFiles();
    showFiles(main);
    await choose(pdf('Map.png', 10), large('Scan.pdf', 30_000_000));
    expect(await screen.findByText(/Scan\.pdf: too large for an encrypted email/u)).toBeTruthy();
    expect(await screen.findByText('Map.png')).toBeTruthy();
    expect(main.inputs('files.begin')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Leave them out' }));
    expect(screen.queryByText(/too large/u)).toBeNull();
  });

  it('are taken when they are dropped on the message, and words that are dragged are let be', async () => {
    const main = mainWithFiles();
    showFiles(main);
    await screen.findByRole('button', { name: 'Attach a file' });
    const message = screen.getByTestId('message');
    const files = { types: ['Files'], files: [pdf('Map.png', 10)], dropEffect: 'none' };
    expect(fireEvent.dragOver(message, { dataTransfer: files })).toBe(false);
    expect(message.dataset['over']).toBe('true');
    fireEvent.drop(message, { dataTransfer: files });
    expect(await screen.findByRole('button', { name: 'Remove Map.png' })).toBeTruthy();
    expect(fireEvent.drop(message, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  });

  it('stay with a text and do not go, and say so; a text without files says nothing', async () => {
    showFiles(mainWithFiles([fileOf()]), { channel: 'sms', carrier: 'govuk-notify' });
    expect(
      await screen.findByText(/A text takes no files.*They stay with this draft and do not go/u),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Attach a file' })).toBeNull();
  });
});
