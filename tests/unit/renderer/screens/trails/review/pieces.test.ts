import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../../../../src/domain/trails/review/review';
import { sectionsOf } from '../../../../../../src/renderer/screens/trails/review/pieces';
import { mentionOf, messageOf } from '../sample-trail';

const shownOf = (sections: ReturnType<typeof sectionsOf>, body: string) =>
  sections.flatMap(({ folded, pieces }) =>
    pieces.map((piece) => `${folded ?? ''}${piece.kind}: ${body.slice(piece.start, piece.end)}`),
  );
const reviewedOf = (more: Partial<Review['messages'][number]>) => ({
  messageId: messageOf(1, '').id,
  leftOut: null,
  cuts: [],
  parties: [],
  ...more,
});

describe('a body as the review shows it', () => {
  const body = 'My neighbour Sheila has the key. Call her on 07700 900361.';
  const sheila = mentionOf(body, 'Sheila');
  const phone = mentionOf(body, '07700 900361', { kind: 'phone' });

  it('marks what is to be decided among the words', () => {
    const sections = sectionsOf(messageOf(1, body), undefined, [sheila, phone]);
    expect(shownOf(sections, body)).toEqual([
      'words: My neighbour ',
      'party: Sheila',
      'words:  has the key. Call her on ',
      'party: 07700 900361',
      'words: .',
    ]);
  });

  it('shows a decision in the place of its mention', () => {
    const { start, end } = sheila;
    const parties = [{ start, end, choice: 'replace' as const, by: 'neighbour' }];
    const [section] = sectionsOf(messageOf(1, body), reviewedOf({ parties }), [sheila]);
    expect(section?.pieces[1]).toMatchObject({ kind: 'party', party: { by: 'neighbour' }, mention: sheila });
  });

  it('asks for nothing in what is cut', () => {
    const cuts = [{ start: 0, end: body.length, why: 'not about care' }];
    const sections = sectionsOf(messageOf(1, body), reviewedOf({ cuts }), [sheila, phone]);
    expect(shownOf(sections, body)).toEqual([`cut: ${body}`]);
  });

  it('shows other people’s email addresses as taken out, whatever was decided', () => {
    const words = 'Write to sheila@example.org.';
    const address = mentionOf(words, 'sheila@example.org', { kind: 'email', suggested: 'remove' });
    const parties = [{ start: address.start, end: address.end, choice: 'keep' as const, by: null }];
    const [section] = sectionsOf(messageOf(1, words), reviewedOf({ parties }), [address]);
    expect(section?.pieces.map(({ kind }) => kind)).toEqual(['words', 'address', 'words']);
  });

  it('folds signatures with the empty lines about them, and puts quotes beside their answers', () => {
    const words = 'Yes.\n\n-- \nMaggie';
    const message = messageOf(1, words, {
      folded: [{ kind: 'signature', start: 6, end: words.length }],
      answers: [{ at: 0, quoted: 'Is Thursday good?' }],
    });
    const sections = sectionsOf(message, undefined, []);
    expect(sections.map(({ folded, start, end }) => [folded, words.slice(start, end)])).toEqual([
      [null, 'Yes.'],
      ['signature', '-- \nMaggie'],
    ]);
    expect(sections[0]?.pieces.map(({ kind }) => kind)).toEqual(['quote', 'words']);
  });

  it('shows every word once and in order, whatever is chosen', () => {
    const passage = fc
      .tuple(fc.nat(body.length), fc.nat(body.length))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const choice = fc.constantFrom('keep' as const, 'replace' as const, 'remove' as const);
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 4 }),
        fc.array(fc.tuple(passage, choice), { maxLength: 4 }),
        (cut, decided) => {
          const cuts = cut.map((each) => ({ ...each, why: 'not about care' }));
          const parties = decided.map(([each, what]) => ({ ...each, choice: what, by: null }));
          const sections = sectionsOf(messageOf(1, body), reviewedOf({ cuts, parties }), [sheila, phone]);
          const pieces = sections.flatMap((section) => section.pieces);
          expect(pieces.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body);
        },
      ),
    );
  });
});
