import type { Mark, Reader } from '../mark';
import { hasCallable, loadPeer } from './load-peer';

interface Lint {
  span(): { readonly start: number; readonly end: number };
  suggestions(): { get_replacement_text(): string }[];
}
interface Linter {
  setup(): Promise<void>;
  lint(text: string, options: { language: 'plaintext' }): Promise<Lint[]>;
}
interface Harper {
  LocalLinter: new (options: { binary: unknown; dialect: number }) => Linter;
  Dialect: { British: number };
}

/** Harper in British English with its rules as they come; all it says counts as words written short. */
export async function harper(): Promise<Reader> {
  const { LocalLinter, Dialect } = await loadPeer('harper.js', (it): it is Harper => hasCallable(it, 'LocalLinter')); // prettier-ignore
  const { binary } = await loadPeer('harper.js/binary', (it): it is { binary: unknown } => typeof it === 'object' && it !== null && 'binary' in it); // prettier-ignore
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  return {
    name: 'harper.js',
    read: async (text) => {
      const units = unitsOf(text);
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.map((lint): Mark => {
        const { start, end } = lint.span();
        const fixes = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
        return { start: units[start] ?? 0, end: units[end] ?? text.length, rule: 'peer/harper', severity: 'warn', fixes }; // prettier-ignore
      });
    },
  };
}

/** Where each code point begins in UTF-16 units: Harper counts code points. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}
