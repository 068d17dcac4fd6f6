import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { PolicyPack } from '../../domain/policy/pack';
import { readPack, type PackPath } from '../../domain/policy/pack-faults';

/** A fault at its place in the file: lines and columns count from 1, columns in UTF-16 units. */
export interface PlacedFault {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

export type ReadPackText =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** JSON with comments is taken, so that a policy can say why; a comma too many is not. */
const WRITTEN_AS = { disallowComments: false, allowTrailingComma: false, allowEmptyContent: false };

/** Reads a policy file's text, with or without a byte order mark. Every fault is told with the line it is on. */
export function readPackText(text: string): ReadPackText {
  const json = text.replace(/^\uFEFF/u, ' ');
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, WRITTEN_AS);
  if (errors.length > 0 || tree === undefined) {
    const [first] = errors;
    const why = first === undefined ? 'nothing is in it' : wordsOf(printParseErrorCode(first.error));
    return {
      ok: false,
      faults: [{ ...placeOf(json, first?.offset ?? 0), sentence: `This is not JSON: ${why}.` }],
    };
  }
  const twice = doubledKey(tree);
  if (twice !== undefined) {
    const sentence = 'The same setting is there twice: leave one of them out.';
    return { ok: false, faults: [{ ...placeOf(json, twice.offset), sentence }] };
  }
  const read = readPack(valueOf(tree));
  if (read.ok) return read;
  return {
    ok: false,
    faults: read.faults.map(({ path, sentence }) => ({
      ...placeOf(json, nearestNode(tree, path).offset),
      sentence,
    })),
  };
}

/** "CloseBraceExpected" → "close brace expected". */
function wordsOf(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The key of the setting in the file; where it is missing there, the group it belongs to. */
function nearestNode(tree: Node, path: PackPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function doubledKey(node: Node): Node | undefined {
  const children = node.children ?? [];
  if (node.type === 'object') {
    const seen = new Set<unknown>();
    for (const property of children) {
      const key: unknown = property.children?.[0]?.value;
      if (seen.has(key)) return property;
      seen.add(key);
    }
  }
  for (const child of children) {
    const found = doubledKey(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the tree says. A key that objects have anyway stays a key: nothing is inherited. */
function valueOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.map(({ children: pair = [] }) => [
      String(pair[0]?.value),
      pair[1] === undefined ? null : valueOf(pair[1]),
    ]),
  );
}
