/** How one word comes to stand for another: bits, since a pair may be more than one kind. */
export const PARTNER_KINDS = {
  /** The same keys of a telephone's keypad: "home" and "good". */
  keypad: 1,
  /** One letter, and its neighbour on the keyboard, or two letters changed about: "form" and "from". */
  key: 2,
  /** They sound alike or are taken for one another: "their" and "there". */
  sound: 4,
} as const;

export interface PartnersData {
  /** Where each word's partners begin, by its number, and at last where the last ones end. */
  readonly starts: Uint32Array;
  readonly numbers: Uint16Array;
  readonly kinds: Uint8Array;
}
