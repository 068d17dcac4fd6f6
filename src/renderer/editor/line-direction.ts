import { RangeSetBuilder, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Letters written from right to left: Hebrew, Arabic, Syriac, Thaana and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** The browser takes the direction from the line's first letter. */
const AUTO = Decoration.line({ attributes: { dir: 'auto' } });

function directions(doc: Text): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  let from = 0;
  for (const line of doc.iterLines()) {
    if (RIGHT_TO_LEFT.test(line)) lines.add(from, from, AUTO);
    from += line.length + 1;
  }
  return lines.finish();
}

/** Lines in right-to-left scripts stand and move that way, beside lines in English. */
export function lineDirection(): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => directions(state.doc),
    update: (before, tr) => (tr.docChanged ? directions(tr.newDoc) : before),
    provide: (self) => EditorView.decorations.from(self),
  });
  return [EditorView.perLineTextDirection.of(true), field];
}
