/** Longest name that is kept, with its ending: mail servers and zip readers fold or cut longer ones. UTF-16 units. */
export const MAX_NAME = 120;

/** What a name must not hold on some system or other. */
const NOT_IN_NAMES = /[<>:"|?*]/gu;
/** Control characters, and those that turn the direction of what follows: "gpj.exe" must not read "exe.jpg". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A file's name as it may go out: without folders, unseen characters and what systems refuse, at most MAX_NAME long.
 * Cleaning a clean name changes nothing. Never empty: "file" where nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = given.toWellFormed().split(/[\\/]/u).at(-1) ?? '';
  const plain = last
    .replaceAll(UNSEEN, '')
    .replaceAll(NOT_IN_NAMES, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s*\.(?:[\s.]*\.)?\s*/gu, '.')
    .replaceAll(/^[.\s]+|[.\s]+$/gu, '');
  const named = DEVICE.test(plain) ? `file ${plain}` : plain;
  return shortened(named === '' ? 'file' : named);
}

/** The ending in small letters without its dot; empty where there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The name without its last ending. */
export function stemOf(name: string): string {
  const ending = endingOf(name);
  return ending === '' ? name : name.slice(0, -ending.length - 1);
}

/** A neutral name with the ending of another, free among those taken: "Document.pdf", "Picture 2.jpg". */
export function neutralName(name: string, taken: readonly string[]): string {
  const ending = endingOf(name);
  const word = /^(?:jpe?g|png|tiff?)$/u.test(ending) ? 'Picture' : 'Document';
  const after = ending === '' ? '' : `.${ending}`;
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? `${word}${after}` : `${word} ${count}${after}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}

/** A name that no other file of the message has: "letter (2).pdf". */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  const ending = endingOf(name);
  const after = ending === '' ? '' : `.${ending}`;
  for (let count = 2; ; count += 1) {
    const marked = ` (${count})${after}`;
    const free = `${stemOf(name).slice(0, MAX_NAME - marked.length)}${marked}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}

function shortened(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const ending = endingOf(name);
  if (ending === '' || ending.length > 20)
    return name
      .slice(0, MAX_NAME)
      .toWellFormed()
      .replaceAll(/[\s.\uFFFD]+$/gu, '');
  const stem = name.slice(0, MAX_NAME - ending.length - 1).toWellFormed();
  return `${stem.replaceAll(/[\s.\uFFFD]+$/gu, '')}.${ending}`;
}
