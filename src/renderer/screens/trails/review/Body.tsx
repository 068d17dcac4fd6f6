import { useState } from 'react';
import classNames from 'classnames';
import { overlap } from '../../../../domain/trails/review/passage';
import { THIRD_PARTY } from '../../../../domain/trails/review/third-party-mark';
import type { Piece, Section } from './pieces';
import { aboutWords, decidedWords, FOLDED_WORDS } from './review-words';
import type { Target } from './target';

export interface BodyProps {
  body: string;
  sections: readonly Section[];
  /** What the next key is about, where it stands in this message. */
  target: Target | null;
}

/** The words of a message, as they will stand in the entry. Folded passages open when they are asked for. */
export function Body({ body, sections, target }: BodyProps) {
  return (
    <div className="pw-body" translate="no">
      {sections.map((section) =>
        section.folded === null ? (
          <Words key={section.start} body={body} pieces={section.pieces} target={target} />
        ) : (
          <Folded key={section.start} body={body} section={section} target={target} />
        ),
      )}
    </div>
  );
}

function Folded({ body, section, target }: { body: string; section: Section; target: Target | null }) {
  const [opened, setOpened] = useState(false);
  const holdsTarget =
    target !== null && target.kind !== 'message' && overlap(section, target) && section.folded !== null;
  const isOpen = opened || holdsTarget;
  const isCut = section.pieces.every(({ kind }) => kind === 'cut');
  const words = section.folded === null ? '' : FOLDED_WORDS[section.folded];
  const asks = section.pieces.some((piece) => piece.kind === 'party' && piece.party === null);
  return (
    <div className="pw-body__folded">
      <button
        type="button"
        className="pw-body__fold"
        aria-expanded={isOpen}
        onClick={() => setOpened(!isOpen)}
      >
        {isOpen ? '▾' : '▸'} {words}
        {isCut ? ', left out' : ''}
        {asks && !isOpen ? ', with names to decide' : ''}
      </button>
      {isOpen && <Words body={body} pieces={section.pieces} target={target} />}
    </div>
  );
}

function Words({ body, pieces, target }: { body: string; pieces: readonly Piece[]; target: Target | null }) {
  return (
    <div className="pw-body__words">
      {pieces.map((piece) => (
        <PieceView
          key={`${piece.kind} ${piece.start}`}
          body={body}
          piece={piece}
          current={
            target !== null &&
            (target.kind === 'party' || target.kind === 'cut') &&
            target.kind === piece.kind &&
            overlap(piece, target)
          }
        />
      ))}
    </div>
  );
}

function PieceView({ body, piece, current }: { body: string; piece: Piece; current: boolean }) {
  const { start, end, kind } = piece;
  const place = { 'data-start': start, 'data-end': end, 'data-kind': kind };
  const words = body.slice(start, end);
  if (kind === 'words') return <span {...place}>{words}</span>;
  if (kind === 'quote') {
    return (
      <blockquote className="pw-body__quote" aria-label="The line that is answered here">
        {piece.quoted}
      </blockquote>
    );
  }
  if (kind === 'address') {
    return (
      <span
        {...place}
        className="pw-party pw-party--removed"
        title={`${words}: other people’s email addresses are always taken out`}
      >
        {THIRD_PARTY}
      </span>
    );
  }
  const mark = { ...place, role: 'button', tabIndex: current ? 0 : -1, 'aria-pressed': current } as const;
  if (kind === 'cut') {
    return (
      <span {...mark} className={classNames('pw-cut', { 'pw-current': current })}>
        <s>{words}</s> <span className="pw-cut__why">left out: {piece.cut.why}</span>
      </span>
    );
  }
  const { party, mention } = piece;
  if (party === null) {
    const waits = mention?.suggested == null ? '' : ', with a suggestion';
    return (
      <span
        {...mark}
        className={classNames('pw-party pw-party--open', { 'pw-current': current })}
        aria-label={`To decide: ${words}, ${aboutWords(mention)}${waits}`}
      >
        {words}
      </span>
    );
  }
  const shown = shownFor(piece, words);
  return (
    <span
      {...mark}
      className={classNames(
        'pw-party',
        { keep: 'pw-party--kept', replace: 'pw-party--replaced', remove: 'pw-party--removed' }[party.choice],
        { 'pw-current': current },
      )}
      title={`${words}: ${decidedWords(party)}`}
      aria-label={party.choice === 'keep' ? `${words}, kept` : `${shown}, in the place of ${words}`}
    >
      {shown}
      {party.choice === 'remove' && <span aria-hidden="true"> ×</span>}
    </span>
  );
}

/** What stands in the entry where a third party's detail was decided on. */
function shownFor({ party, mention }: Extract<Piece, { kind: 'party' }>, words: string): string {
  if (party === null || party.choice === 'keep') return words;
  if (party.choice === 'remove') return THIRD_PARTY;
  return `[${party.by ?? mention?.relationship ?? THIRD_PARTY}]`;
}
