import { MAX_CHECKED } from '../../checks/limits';
import type { Id } from '../../identity';
import { findThirdParties } from '../third-parties/find-third-parties';
import type { KnownPerson } from '../third-parties/known-people';
import type { ThirdParty } from '../third-parties/third-party';
import type { KeptMessage } from '../trail';
import type { Mention } from './mention';
import { samePartyAs } from './same-party';
import { suggestedChoice } from './suggested-choice';

/**
 * The third parties in a trail's messages, by message id, each with what is suggested for it (P26). Where one mention of
 * somebody may matter to care, nothing is suggested for any other of theirs. Pure; throws nothing.
 * @param known whose details belong in the record: the person, their carers, the team
 */
export function mentionsOf(
  messages: readonly KeptMessage[],
  known: readonly KnownPerson[],
): Record<Id, Mention[]> {
  const found = partiesIn(messages, known);
  const first = messages.map(({ body }, i) =>
    (found[i] ?? []).map((party): Mention => ({ ...party, suggested: suggestedChoice(body, party) })),
  );
  const all = first.flat();
  const mayMatter = new Set(
    all
      .filter(({ kind, suggested }) => kind === 'name' && suggested === null)
      .flatMap((one) => samePartyAs(one, all)),
  );
  return Object.fromEntries(
    messages.map(({ id }, i) => [
      id,
      (first[i] ?? []).map((mention) => (mayMatter.has(mention) ? { ...mention, suggested: null } : mention)),
    ]),
  );
}

/** What one look takes in; a longer body is looked at piece by piece, each up to the end of a line. */
interface Piece {
  readonly message: number;
  readonly start: number;
  readonly part: KeptMessage;
}

function partiesIn(messages: readonly KeptMessage[], known: readonly KnownPerson[]): ThirdParty[][] {
  const pieces = messages.flatMap(piecesOf);
  const found = findThirdParties(
    pieces.map(({ part }) => part),
    known,
  );
  const parties: ThirdParty[][] = messages.map(() => []);
  for (const [i, { message, start }] of pieces.entries()) {
    const placed = (found[i] ?? []).map((party) => ({ ...party, start: party.start + start, end: party.end + start })); // prettier-ignore
    parties[message]?.push(...placed);
  }
  return parties;
}

function piecesOf(part: KeptMessage, message: number): Piece[] {
  if (part.body.length <= MAX_CHECKED) return [{ message, start: 0, part }];
  const pieces: Piece[] = [];
  for (let start = 0; start < part.body.length;) {
    const most = part.body.slice(start, start + MAX_CHECKED);
    const cut = start + most.length === part.body.length ? most.length : most.lastIndexOf('\n') + 1;
    const body = most.slice(0, cut === 0 ? most.length : cut);
    const end = start + body.length;
    const folded = part.folded
      .filter((passage) => passage.start < end && passage.end > start)
      .map(({ kind, ...passage }) => ({ kind, start: Math.max(0, passage.start - start), end: Math.min(end, passage.end) - start })); // prettier-ignore
    pieces.push({ message, start, part: { ...part, body, folded } });
    start = end;
  }
  return pieces;
}
