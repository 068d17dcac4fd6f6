import type { Reply } from '../../../../domain/replies/reply';
import { markedParts, markedWords, type MarkKind } from './marked';
import './marked.css';

const TITLES = {
  emergency: 'May be an emergency',
  offensive: 'May be offensive',
  textSpeak: 'May need asking',
} satisfies Record<MarkKind, string>;

/** What they wrote, to the letter: what stands out is marked, nothing is put right or spelled out (P30, P34). */
export function MarkedWords({ text, marks }: Pick<Reply, 'text' | 'marks'>) {
  return (
    <span className="pw-reply-words" dir="auto" translate="no">
      {markedParts(text, marks).map(({ start, words, kinds: [kind] }) =>
        kind === undefined ? (
          words
        ) : (
          <mark key={start} className={`pw-marked pw-marked--${kind}`} title={TITLES[kind]}>
            {words}
          </mark>
        ),
      )}
    </span>
  );
}

/** The marked words again, said for everybody who can't see a line under them. The meaning is never offered. */
export function MarksNote({ text, marks }: Pick<Reply, 'text' | 'marks'>) {
  const kinds: readonly MarkKind[] = ['textSpeak', 'offensive'];
  const notes = kinds
    .map((kind) => ({ kind, words: markedWords(text, marks[kind]) }))
    .filter(({ words }) => words.length > 0);
  if (notes.length === 0) return null;
  return (
    <p className="pw-rows__meta" translate="no">
      {notes.map(({ kind, words }) => (
        <span key={kind} className="pw-rows__line">
          {`${TITLES[kind]}: ${words.map((each) => `“${each}”`).join(', ')}`}
        </span>
      ))}
    </p>
  );
}
