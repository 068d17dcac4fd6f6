import { asNotifySends, gsmPlaces, plainTwin } from './sms-characters';

/** The most characters GOV.UK Notify takes in one text. */
export const SMS_LIMIT = 918;

/** How a text is put on the air: seven bits a character, or sixteen. */
export type SmsEncoding = 'gsm-7' | 'ucs-2';

/** Places in a text that stands alone, and in each part of a longer one (3GPP TS 23.038, 23.040). */
const PLACES = {
  'gsm-7': { alone: 160, each: 153 },
  'ucs-2': { alone: 70, each: 67 },
} satisfies Record<SmsEncoding, { alone: number; each: number }>;

/** A character worth a word to the sender. */
export interface SmsCharacter {
  readonly text: string;
  /** What could stand there instead; nothing where no plain form is known. */
  readonly plain: string | undefined;
}

export interface SmsCount {
  /** Characters as people count them. */
  readonly characters: number;
  /** Places taken: some characters take two. */
  readonly places: number;
  readonly parts: number;
  readonly encoding: SmsEncoding;
  /** Places free before another part begins. */
  readonly left: number;
  readonly tooLong: boolean;
  /** The first character that makes every other one dearer. */
  readonly dearer: SmsCharacter | undefined;
  /** The first character that will not arrive: GOV.UK Notify sends "?" for it. */
  readonly lost: SmsCharacter | undefined;
}

/** Letters, figures and signs of one place each, which every carrier sends as they are: most texts are of nothing else. */
const ONE_PLACE_EACH = /^[A-Za-z0-9 \n.,:;!?'"()&@£$%*+\-/<=>#_]*$/u;

/**
 * Counts a text as it goes on the air, footer included. `govuk-notify` swaps smart quotes, dashes and invisible
 * characters for plain ones before it sends, so they cost nothing there; a Trust phone sends what is keyed in.
 */
export function countSms(text: string, carrier: 'govuk-notify' | 'trust-phone'): SmsCount {
  if (ONE_PLACE_EACH.test(text)) return countPlain(text.length);
  const written = Array.from(text.replaceAll(/\r\n?/gu, '\n'));
  const notify = carrier === 'govuk-notify';
  const sent = notify ? written.flatMap((each) => Array.from(asNotifySends(each))) : written;
  const dearer = sent.find((each) => gsmPlaces(each) === undefined);
  const lost = notify ? written.find((each) => each !== '?' && asNotifySends(each) === '?') : undefined;
  const encoding = dearer === undefined ? 'gsm-7' : 'ucs-2';
  const widths = sent.map((each) => (encoding === 'gsm-7' ? (gsmPlaces(each) ?? 1) : each.length));
  return {
    characters: sent.length,
    encoding,
    ...packed(widths, encoding),
    tooLong: sent.length > SMS_LIMIT,
    dearer: dearer === undefined ? undefined : { text: dearer, plain: plainTwin(dearer) },
    lost: lost === undefined ? undefined : { text: lost, plain: plainTwin(lost) },
  };
}

/** The count of so many characters of one place each. */
function countPlain(length: number): SmsCount {
  const { alone, each } = PLACES['gsm-7'];
  const parts = length === 0 ? 0 : length <= alone ? 1 : Math.ceil(length / each);
  return {
    characters: length,
    encoding: 'gsm-7',
    places: length,
    parts,
    left: parts <= 1 ? alone - length : parts * each - length,
    tooLong: length > SMS_LIMIT,
    dearer: undefined,
    lost: undefined,
  };
}

/** Fills parts one after another; a character of two places is never cut in two. */
function packed(
  widths: readonly number[],
  encoding: SmsEncoding,
): Pick<SmsCount, 'places' | 'parts' | 'left'> {
  const { alone, each } = PLACES[encoding];
  const places = widths.reduce((sum, width) => sum + width, 0);
  if (places <= alone) return { places, parts: places === 0 ? 0 : 1, left: alone - places };
  let parts = 1;
  let left = each;
  for (const width of widths) {
    if (width > left) {
      parts += 1;
      left = each;
    }
    left -= width;
  }
  return { places, parts, left };
}
