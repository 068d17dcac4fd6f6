import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { shippedPack } from '../src/domain/policy/shipped-pack';
import { laxerSettings } from '../src/domain/policy/strictness';
import { readPackText } from '../src/main/platform/pack-text';

/** What there is to say of a policy file, line by line, and the exit code: 1 when the file can't be used. */
export function checkPolicy(text: string): { readonly lines: readonly string[]; readonly code: 0 | 1 } {
  const read = readPackText(text);
  if (!read.ok) {
    const lines = read.faults.map(
      ({ line, column, sentence }) => `line ${line}, column ${column}: ${sentence}`,
    );
    return { lines: [...lines, 'The policy is not used until this is put right.'], code: 1 };
  }
  const laxer = laxerSettings(read.pack, shippedPack);
  const stands = `“${read.pack.title}”, version ${read.pack.version}, can be used.`;
  if (laxer.length === 0)
    return { lines: [stands, 'It is at least as strict as the one built in.'], code: 0 };
  return { lines: [stands, 'It is laxer than the one built in in these settings:', ...laxer], code: 0 };
}

function main(): number {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write('Write: npm run --silent check-policy -- FILE\n');
    return 1;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    process.stderr.write(`${file} could not be read: check its name and that you may open it.\n`);
    return 1;
  }
  const { lines, code } = checkPolicy(text);
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
