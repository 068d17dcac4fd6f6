import fc from 'fast-check';

const words = ['stop', 'do not', 'text me', 'cant', '999', 'chest pain', ' ', '\n', '. ', '?', '“', '’', "'"];
const odd = ['\u202e', '\u200b', '\0', '😟', '\ud83d', 'é', 'İ', 'ﬁ', 'ＳＴＯＰ', '\t', '<b>'];

/** Text as nobody and as anybody writes it: words that matter here, ASCII, and characters that trip programs up. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd), fc.string({ maxLength: 6 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
