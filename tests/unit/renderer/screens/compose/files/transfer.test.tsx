import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FileTransfer } from '../../../../../../src/domain/files/transfer';
import { fileOf, mainWithFiles, sealedTransfer, showFiles } from './files-here';

const LINKED = {
  state: 'linked',
  link: 'https://we.tl/t-AbC123',
  expires: '2026-11-30',
  passwordWay: 'phone',
} as const;

const inDialog = () => screen.findByRole('dialog', { name: 'Send files by secure file transfer' });

async function chooseInDialog(...files: File[]): Promise<void> {
  const dialog = await inDialog();
  const input = dialog.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('there is nothing to choose files with');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

function mainThatEncrypts() {
  const main = mainWithFiles();
  return main
    .on('transfers.begin', () => sealedTransfer({ state: 'open', sha256: null }))
    .on('transfers.seal', () => sealedTransfer())
    .on('transfers.cancel', () => ({}));
}

describe('files by transfer', () => {
  it('are renamed where their names tell something, then encrypted one after another', async () => {
    const main = mainThatEncrypts();
    showFiles(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Send by file transfer…' }));
    await chooseInDialog(new File(['abc'], 'HIV results.pdf'), new File(['de'], 'Map.png'));
    expect(screen.queryByRole('button', { name: /^Encrypt/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Rename to Document.pdf' }));
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt 2 files' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const steps = main.calls
      .map(({ name }) => name)
      .filter((name) => /^(?:transfers|files)\.(?!of)/u.test(name));
    const one = ['files.begin', 'files.chunk', 'files.end'];
    expect(steps).toEqual(['transfers.begin', ...one, ...one, 'transfers.seal']);
    expect(main.inputs('files.begin')).toMatchObject([
      { name: 'Document.pdf', way: 'transfer' },
      { name: 'Map.png', way: 'transfer' },
    ]);
  });

  it('leave nothing when they are cancelled on the way', async () => {
    const main = mainThatEncrypts();
    let release: (() => void) | undefined;
    main.on('files.chunk', () => new Promise((resolve) => (release = () => resolve({ bytes: 1 }))));
    showFiles(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Send by file transfer…' }));
    await chooseInDialog(new File(['abc'], 'Map.png'));
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt the file' }));
    expect(await screen.findByRole('progressbar', { name: 'Encrypting' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await act(async () => release?.());
    await waitFor(() => expect(main.inputs('transfers.cancel')).toHaveLength(1));
    expect(main.inputs('transfers.seal')).toEqual([]);
  });

  it('are uploaded, and their link goes into the email once it is one', async () => {
    const saved: unknown[] = [];
    let transfer: FileTransfer = sealedTransfer();
    const main = mainWithFiles([fileOf({ way: 'transfer' })]);
    main
      .on('files.of', () => ({ files: [fileOf({ way: 'transfer' })], transfer }))
      .on('transfers.open', () => ({}))
      .on('transfers.link', (input) => {
        saved.push(input);
        transfer = sealedTransfer({ ...LINKED, fileDeleted: true });
        main.emit({ kind: 'changed', area: 'files' });
        return transfer;
      });
    showFiles(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Open WeTransfer' }));
    await waitFor(() => expect(main.inputs('transfers.open')).toHaveLength(1));
    const put = screen.getByRole('button', { name: 'Put the link into the email' });
    fireEvent.click(put);
    expect(screen.getByText(/This is not a link/u)).toBeTruthy();
    expect(screen.getByText('Say how you will give the password.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Link from WeTransfer'), { target: { value: `${LINKED.link} ` } });
    fireEvent.change(screen.getByLabelText('It works until'), { target: { value: LINKED.expires } });
    fireEvent.click(screen.getByRole('radio', { name: 'By phone' }));
    fireEvent.click(put);
    expect(await screen.findByText(/Files for you: https:\/\/we\.tl\/t-AbC123/u)).toBeTruthy();
    const { link, expires, passwordWay } = LINKED;
    expect(saved).toMatchObject([{ link, expires, passwordWay, deleteFile: true }]);
  });

  it('keep their password out of sight until it is asked for', async () => {
    const main = mainWithFiles([fileOf({ way: 'transfer' })], sealedTransfer(LINKED));
    main.on('transfers.password', () => ({ password: 'kq7m-p3xr-9hbt-w2ed' }));
    showFiles(main);
    const show = await screen.findByRole('button', { name: 'Show the password' });
    expect(screen.queryByText('kq7m-p3xr-9hbt-w2ed')).toBeNull();
    fireEvent.click(show);
    expect(await screen.findByText('kq7m-p3xr-9hbt-w2ed')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide it' }));
    expect(screen.queryByText('kq7m-p3xr-9hbt-w2ed')).toBeNull();
  });
});
