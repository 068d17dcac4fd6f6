import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';

/** What a written Outlook file holds. */
export interface WrittenMsg {
  readonly subject: string;
  readonly body: string;
  /** The header lines that came with it over the internet. */
  readonly headers: string;
  readonly attachments: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** As Outlook writes words: in an array of its own, since what writes the file takes the whole buffer behind one. */
const words = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** The bytes of an Outlook file (.msg, [MS-OXMSG]): what reading it needs, and nothing more. */
export function writtenMsg({ subject, body, headers, attachments }: WrittenMsg): Uint8Array {
  const entries: Entry[] = [];
  const add = (name: string, type: TypeEnum, content: Uint8Array | null): number => {
    const length = content?.length ?? 0;
    entries.push({ name, type, length, children: [], ...(content !== null && { binaryProvider: () => content }) }); // prettier-ignore
    return entries.length - 1;
  };
  const into = (folder: number, name: string, content: Uint8Array): void => {
    entries[folder]?.children?.push(add(name, TypeEnum.DOCUMENT, content));
  };

  const root = add('Root Entry', TypeEnum.ROOT, null);
  into(root, '__properties_version1.0', new Uint8Array(32));
  into(root, '__substg1.0_001A001F', words('IPM.Note'));
  into(root, '__substg1.0_0037001F', words(subject));
  into(root, '__substg1.0_1000001F', words(body));
  into(root, '__substg1.0_007D001F', words(headers));
  for (const [i, { name, content }] of attachments.entries()) {
    const folder = add(`__attach_version1.0_#${String(i).padStart(8, '0')}`, TypeEnum.DIRECTORY, null);
    entries[root]?.children?.push(folder);
    into(folder, '__properties_version1.0', new Uint8Array(8));
    into(folder, '__substg1.0_37010102', new Uint8Array(content));
    into(folder, '__substg1.0_3707001F', words(name));
  }
  return burn(entries);
}
