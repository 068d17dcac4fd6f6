import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Debian package with English text in it, and which of its files hold that text. */
export interface DebianSource {
  readonly name: string;
  readonly files: RegExp;
}

export const DEBIAN_SOURCES: readonly DebianSource[] = [
  { name: 'debian-faq', files: /\.en\.html$/u },
  { name: 'debian-handbook', files: /html\/en-US\/[^/]*\.html$/u },
  { name: 'debian-reference-en', files: /\.en\.html$/u },
  { name: 'developers-reference', files: /developers-reference\/[^/]*\.html$/u },
  { name: 'gimp-help-en', files: /help\/en\/[^/]*\.html$/u },
  { name: 'gnome-user-docs', files: /help\/(?:en_GB|C)\/.*\.page$/u },
  { name: 'gnucash-docs', files: /gnucash-(?:guide|help)-en\/.*\.html$/u },
  { name: 'installation-guide-amd64', files: /amd64\/en\/[^/]*\.html$/u },
  { name: 'libreoffice-help-en-gb', files: /\.html$/u },
];

/** Fetches a package of Debian and unpacks it, once; needs `apt-get` and `dpkg-deb`. @returns its folder */
export function unpackDebian(name: string, cache: string): string {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  execFileSync('apt-get', ['download', name], { cwd: cache, stdio: 'ignore' });
  const file = readdirSync(cache).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'));
  if (file === undefined) throw new Error(`${name} could not be fetched`);
  execFileSync('dpkg-deb', ['-x', file, folder], { cwd: cache });
  return folder;
}

/** Every sentence-like line of a package's pages, each once. */
export function debianLines({ name, files }: DebianSource, cache: string): string[] {
  const lines = new Set<string>();
  for (const path of filesUnder(unpackDebian(name, cache)).filter((each) => files.test(each))) {
    for (const line of linesOfPage(readFileSync(path, 'utf8'))) lines.add(line);
  }
  return [...lines];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const UNREAD = /<(script|style|head|pre|code|screen|tt|nav|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu;
const BLOCK =
  /<\/?(?:p|div|li|ul|ol|h[1-6]|td|th|tr|table|br|dd|dt|section|page|note|item|steps|list|title|desc|info)\b[^>]*>/giu;
const SENTENCE_LIKE = /^[A-Z“"'(].*[a-z].*[.?!:;)”]$/u;
const NAMED = new Map(
  'amp=& lt=< gt=> quot=" apos=\' rsquo=’ lsquo=‘ ldquo=“ rdquo=” mdash=— ndash=– hellip=…'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Code becomes a name nobody counts; what isn't a sentence is left out. */
function linesOfPage(page: string): string[] {
  const text = page
    .replaceAll(UNREAD, (part) => (/^<(?:code|tt)/iu.test(part) ? ' CODE ' : '\n'))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(BLOCK, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (_, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return hex === undefined
        ? (NAMED.get(name ?? '') ?? ' ')
        : String.fromCodePoint(Number.parseInt(hex, 16));
    });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => SENTENCE_LIKE.test(line) && line.split(' ').length >= 5);
}

/** The example sentences and the glosses of WordNet, each once. */
export function wordNetLines(cache: string): { examples: string[]; glosses: string[] } {
  const folder = join(unpackDebian('wordnet-base', cache), 'usr/share/wordnet');
  const examples = new Set<string>();
  const glosses = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      const gloss = line.split('| ')[1];
      if (gloss === undefined) continue;
      for (const [, example = ''] of gloss.matchAll(/"([^"]{12,})"/gu))
        examples.add(example.replace(/;$/u, ''));
      const definition = gloss
        .replaceAll(/"[^"]*"/gu, '')
        .replace(/[;\s]+$/u, '')
        .trim();
      if (definition.split(' ').length > 3) glosses.add(definition);
    }
  }
  return { examples: [...examples], glosses: [...glosses] };
}
