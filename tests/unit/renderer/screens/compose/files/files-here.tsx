import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import type { Attachment } from '../../../../../../src/domain/messages/attachment';
import type { FileTransfer } from '../../../../../../src/domain/files/transfer';
import { createQueryClient, invalidateAfter } from '../../../../../../src/renderer/client/queries';
import { startingChoices } from '../../../../../../src/renderer/screens/compose/draft/choices';
import { newDraft, type DraftStart } from '../../../../../../src/renderer/screens/compose/draft/draft-start';
import { useDraft } from '../../../../../../src/renderer/screens/compose/draft/use-draft';
import { FilesPart } from '../../../../../../src/renderer/screens/compose/files/FilesPart';
import { useAttaching } from '../../../../../../src/renderer/screens/compose/files/use-attaching';
import { useDropFiles } from '../../../../../../src/renderer/screens/compose/files/use-drop-files';
import { useMessageFiles } from '../../../../../../src/renderer/screens/compose/files/use-message-files';
import { useToasts } from '../../../../../../src/renderer/state/toasts';
import type { FakeBridge } from '../../../fake-bridge';
import { DESK, idOf, MARGARET, NOW, sampleDesk, SERVICE } from '../../../sample-desk';

afterEach(() => {
  cleanup();
  useToasts.setState({ toasts: [] });
});

const begun = { at: NOW, offset: 0 };

export function fileOf(change: Partial<Attachment> = {}): Attachment {
  return {
    id: idOf(71),
    messageId: idOf(70),
    name: 'Care plan.pdf',
    type: 'application/pdf',
    bytes: 240_000,
    sha256: '3fa94bc01d22'.padEnd(64, '0'),
    way: 'attached',
    added: begun,
    ...change,
  };
}

export function sealedTransfer(change: Partial<FileTransfer> = {}): FileTransfer {
  return {
    id: idOf(72),
    messageId: idOf(70),
    state: 'sealed',
    fileName: 'Files 2026-11-23.zip',
    bytes: 48_000_000,
    sha256: '7b12cc90aa01'.padEnd(64, '0'),
    link: null,
    expires: null,
    passwordWay: null,
    hasPassword: true,
    passwordGiven: null,
    downloaded: null,
    fileDeleted: false,
    begun,
    ...change,
  };
}

/** Main with the files of one message, which it takes in, renames and removes as it is asked. */
export function mainWithFiles(files: Attachment[] = [], transfer: FileTransfer | null = null): FakeBridge {
  const main = sampleDesk();
  const changed = () => main.emit({ kind: 'changed', area: 'files' });
  const coming = new Map<string, Attachment>();
  const named = (id: string): Attachment => files.find((file) => file.id === id) ?? fileOf({ id });
  return main
    .on('desk.get', () => DESK)
    .on('messages.saveDraft', ({ version }) => ({ version: version + 1, saved: begun }))
    .on('files.of', () => ({ files: [...files], transfer }))
    .on('files.begin', ({ id, name, bytes, way }) => {
      coming.set(id, fileOf({ id, name, bytes, way }));
      return { name };
    })
    .on('files.chunk', () => ({ bytes: 0 }))
    .on('files.end', ({ id }) => {
      const file = coming.get(id) ?? fileOf({ id });
      files.push(file);
      changed();
      return file;
    })
    .on('files.cancel', () => ({}))
    .on('files.remove', ({ id }) => {
      files.splice(
        files.findIndex((file) => file.id === id),
        1,
      );
      changed();
      return {};
    })
    .on('files.restore', ({ id }) => {
      files.push(named(id));
      changed();
      return named(id);
    })
    .on('files.rename', ({ id, name }) => {
      const at = files.findIndex((file) => file.id === id);
      files[at] = { ...named(id), name };
      changed();
      return named(id);
    });
}

const EMAIL = { channel: 'email', carrier: 'smtp', purpose: 'letter-or-care-plan' } as const;

function Part({ start }: { start: DraftStart }) {
  const draft = useDraft(start);
  const here = useMessageFiles(draft, { person: MARGARET, service: SERVICE, pack: shippedPack });
  const attaching = useAttaching(here, shippedPack);
  const dropping = useDropFiles(draft.choices.channel === 'email', attaching.add);
  return (
    <div data-testid="message" data-over={dropping.over} {...dropping.handlers}>
      <FilesPart
        choices={draft.choices}
        here={here}
        attaching={attaching}
        pack={shippedPack}
        textLength={100}
      />
    </div>
  );
}

/** The files of a new email to Margaret, over a fake main. */
export function showFiles(main: FakeBridge, choices: Partial<DraftStart['choices']> = {}): void {
  Object.defineProperty(window, 'plainword', { value: main.bridge, configurable: true });
  const client = createQueryClient();
  main.bridge.onEvent((event) => invalidateAfter(client, event));
  const start = newDraft({ ...startingChoices(SERVICE.id, MARGARET, ['smtp']), ...EMAIL, ...choices });
  render(
    <QueryClientProvider client={client}>
      <Part start={start} />
    </QueryClientProvider>,
  );
}
