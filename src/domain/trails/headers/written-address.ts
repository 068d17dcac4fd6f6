import type { MailAddress } from '../mail-text';
import { seen } from '../dates/find-date';

const ADDRESS = '[^\\s<>()\\[\\]"\',;:]{1,64}@[^\\s<>()\\[\\]"\',;:]{1,255}';
const ANY = new RegExp(ADDRESS, 'u');
const LAST = new RegExp(`[<\\[(]{0,2}\\s?(?:mailto:\\s?)?(${ADDRESS})\\s?[>\\])]{0,3}`, 'giu');
const BEHALF =
  /\bon behalf of\b|\bim auftrag von\b|\bde la part de\b|\bin nome (?:e )?per conto di\b|\ben nombre de\b|\bnamens\b/iu;

/** One address as quoted history writes it: "Name <a@b>", "Name [mailto:a@b]", "a@b (Name)", a name alone. */
export function readAddress(written: string): MailAddress | null {
  const text = seen(written).replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return null;
  // Who the message speaks for, not whose hand sent it.
  const behalf = BEHALF.exec(text);
  if (behalf !== null) {
    const spokenFor = readAddress(text.slice(behalf.index + behalf[0].length));
    if (spokenFor !== null) return spokenFor;
  }
  const address = ANY.exec(text)?.[0] ?? '';
  const name = cleanName(text.replaceAll(LAST, ' '));
  if (address === '' && name === '') return null;
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address: trimmed(address) };
}

function trimmed(address: string): string {
  return address.replace(/^mailto:/iu, '').replace(/[.,*_]+$/u, '');
}

function cleanName(text: string): string {
  const bare = text.replaceAll(/\(\s*\)|<\s*>|\[\s*\]/gu, ' ').replaceAll(/\s+/gu, ' ');
  return bare
    .replaceAll(/^[\s"'*,;:<([]+|[\s"'*,;:<>[\]]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();
}

/** All addresses of a header line. Semicolons part them; commas too, unless one stands inside a name ("Bell, Ann"). */
export function readAddresses(written: string): MailAddress[] {
  const text = seen(written);
  const parts = text.includes(';') ? text.split(';') : splitAtCommas(text);
  return parts.flatMap((part) => readAddress(part) ?? []);
}

function splitAtCommas(text: string): string[] {
  const pieces = outsideQuotes(text);
  if (!text.includes('@')) {
    const words = pieces.map((piece) => piece.trim().split(/\s+/u).length);
    // "Holloway, Margaret" is one person; "Ann Bell, Raj Shah" are two.
    return pieces.length === 2 && words[0] === 1 ? [text] : pieces;
  }
  const parts: string[] = [];
  let name = '';
  for (const piece of pieces) {
    const whole = name === '' ? piece : `${name},${piece}`;
    if (piece.includes('@')) {
      parts.push(whole);
      name = '';
    } else name = whole;
  }
  return name.trim() === '' ? parts : [...parts, name];
}

function outsideQuotes(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^,])+/gu) ?? [];
}
