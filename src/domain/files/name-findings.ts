import type { Checker } from '../checks/checker';
import type { CheckContext } from '../checks/context';
import type { Finding } from '../checks/finding';
import type { Attachment } from '../messages/attachment';
import { stemOf } from './file-name';

/** What a file's name gives away. */
export interface NameFinding {
  readonly fileId: string;
  readonly name: string;
  readonly severity: Finding['severity'];
  readonly clause: string;
  /** One sentence: why. */
  readonly message: string;
}

/** What of the checks counts in a name: who it is about, and what of. The rest is about sentences. */
const TELLS = /^(?:identifier|sensitive)\//u;

/**
 * What the names of files give away, at most one finding a file, the gravest: a name is seen before the file is opened,
 * in lists, on locked phones, and in a zip without its password, so it is checked as strictly as a subject (P33, P36).
 * @param context of the message; its own subject is not looked at
 */
export function nameFindings(
  files: readonly Pick<Attachment, 'id' | 'name'>[],
  checker: Pick<Checker, 'checkWhileWriting'>,
  context: CheckContext,
): NameFinding[] {
  return files.flatMap(({ id, name }) => {
    const found = spellings(name).flatMap((subject) =>
      checker
        .checkWhileWriting('', { ...context, channel: 'email', subject })
        .filter(
          ({ field, rule, severity }) => field === 'subject' && severity !== 'advise' && TELLS.test(rule),
        ),
    );
    const worst = found.find(({ severity }) => severity === 'stop') ?? found[0];
    if (worst === undefined) return [];
    const { severity, clause, message } = worst;
    return [{ fileId: id, name, severity, clause, message }];
  });
}

/**
 * A name as it stands, and as the words it is made of: "HIVresults_2026.pdf" says "HIV results 2026". What a file is
 * called is of the one it goes to: "Depression.pdf" is read as theirs.
 */
function spellings(name: string): string[] {
  const stem = stemOf(name);
  const spaced = stem.replaceAll(/[_+.()[\]{}~-]+/gu, ' ').trim();
  const apart = spaced
    .replaceAll(
      /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll}{3})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu,
      ' ',
    )
    .trim();
  return [...new Set([stem, spaced, apart, sentence(apart), `Your ${apart.toLowerCase()}`])].filter(
    (each) => each !== '',
  );
}

/** With small letters after the first: names of files are often in capitals all through. */
function sentence(words: string): string {
  const small = words.toLowerCase();
  return `${small.slice(0, 1).toUpperCase()}${small.slice(1)}`;
}
