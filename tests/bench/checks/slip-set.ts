import { seededChance, type Chance } from '../chance';
import { readsBothWays } from './meaning-pairs';
import { SLIP_KINDS, type Partners, type SlipKind } from './slip-partners';

/** A clean message with one word replaced by its partner. Offsets are UTF-16 units, of the partner. */
export interface Slip {
  readonly kind: SlipKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly is: string;
  /** Whether the words around it can tell: they can't where the pair reads well both ways. */
  readonly isDecidable: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const SEED = 2026;
/** Placeholders, links, mail addresses and telephone numbers. */
const LEFT_ALONE =
  /\[[^\]\n]{1,60}\]|\(\([^)\n]{1,60}\)\)|\{[^}\n]{1,60}\}|https?:\S+|www\.\S+|\S+@\S+|\S+\.(?:org|com|uk)\S*|\b0\d[\d ]{8,}\d/gu;

/** Up to `perKind` slips of each kind, at most one of a kind a message, the same each time. */
export function slipsOf(messages: readonly string[], partners: Partners, perKind: number): Slip[] {
  const chance = seededChance(SEED);
  return SLIP_KINDS.flatMap((kind) =>
    shuffled(messages, chance)
      .flatMap((message) => slipIn(message, kind, partners, chance) ?? [])
      .slice(0, perKind),
  );
}

function slipIn(message: string, kind: SlipKind, partners: Partners, chance: Chance): Slip | undefined {
  const places = placesIn(message, kind).filter(({ word }) => partners[kind](keyOf(word)).length > 0);
  const place = places[chance(places.length)];
  if (place === undefined) return undefined;
  const { start, end, word } = place;
  const options = partners[kind](keyOf(word));
  const partner = options[chance(options.length)] ?? '';
  const is = inCaseOf(word, partner);
  return {
    kind,
    text: message.slice(0, start) + is + message.slice(end),
    start,
    end: start + is.length,
    was: word,
    is,
    isDecidable: !readsBothWays(keyOf(word), partner),
  };
}

/**
 * Words, and numbers where a meaning is turned. A name is not replaced: capitals within a sentence are left alone but
 * for what turns a meaning, and so is what is part of a web or mail address, of a telephone number or of a placeholder.
 */
function placesIn(message: string, kind: SlipKind): Place[] {
  const left = [...message.matchAll(LEFT_ALONE)];
  const places: Place[] = [];
  for (const match of message.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*|\d+/gu)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (left.some((link) => link.index <= start && end <= link.index + link[0].length)) continue;
    const isGlued =
      /[\p{L}\p{N}]/u.test(message.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(message.charAt(end));
    const isName = /^\p{Lu}/u.test(word) && !/(?:^|[.!?\n]["”’)]?\s*)$/u.test(message.slice(0, start));
    if (kind === 'meaning' || (!isGlued && !isName && /^\p{L}{2,}/u.test(word)))
      places.push({ start, end, word });
  }
  return places;
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function inCaseOf(word: string, partner: string): string {
  if (word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)) return partner.toUpperCase();
  return /^\p{Lu}/u.test(word) ? partner.charAt(0).toUpperCase() + partner.slice(1) : partner;
}

function shuffled<T>(values: readonly T[], chance: Chance): T[] {
  return values
    .map((value) => ({ value, at: chance(1_000_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
