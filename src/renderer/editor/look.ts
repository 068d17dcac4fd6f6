import { EditorView } from '@codemirror/view';

/** A wave says "wrong", a row of dots "better otherwise": the kind of line says what its colour says. */
const line = (style: string, colour: string) => ({
  textDecoration: `underline ${style} ${colour} 2px`,
  textUnderlineOffset: '4px',
  textDecorationSkipInk: 'none',
});

/** The editor's styles, in the page's own colours; they live in its shadow root as constructed sheets. */
export const look = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: '1.125rem', minHeight: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.7', minHeight: 'inherit', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)', minHeight: 'inherit' },
  '.cm-line': { padding: '0 1rem' },
  '.cm-placeholder': { color: 'var(--soft)' },
  '.cm-specialChar': { color: 'var(--red)' },
  '.pw-mark': { borderRadius: '2px' },
  '.pw-mark-stop': { ...line('wavy', 'var(--red)'), backgroundColor: 'var(--red-soft)' },
  '.pw-mark-warn': { ...line('wavy', 'var(--amber-mark)'), backgroundColor: 'var(--amber-soft)' },
  '.pw-mark-advise': line('dotted', 'var(--blue)'),
  '.pw-mark-kept': line('solid', 'var(--line-strong)'),
  '.pw-mark-current': { outline: '2px solid var(--ink)', outlineOffset: '1px', borderRadius: '2px' },
});
