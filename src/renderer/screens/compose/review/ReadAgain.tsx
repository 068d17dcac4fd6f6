import type { Finding } from '../../../../domain/checks/finding';

/** The words that could turn the meaning, to be read again before the message goes (P35). */
export function ReadAgain({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const words = [...new Set(findings.map(({ text }) => text))];
  return (
    <p className="pw-read-again-list">
      Read these again:{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <b translate="no">{word}</b>
          {index < words.length - 1 && <span className="nhsuk-u-visually-hidden">, </span>}
        </span>
      ))}
    </p>
  );
}
