import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../../../../src/domain/checks/language/language';
import { shortenedWord } from '../../../../../../src/domain/checks/rules/written-in-full/shortened-word';
import { isSpeakable } from '../../../../../../src/domain/checks/rules/written-in-full/shortened/speakable';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';

const file = readFileSync(new URL('../../../../../../language/british-english.bin', import.meta.url));
const rule = shortenedWord(
  readLanguage(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
);

function found(text: string, accepted: string[] = []) {
  return rule.find({ field: 'text', text, tokens: tokenise(text) }, { channel: 'sms', accepted });
}

function marked(text: string): string[] {
  return found(text).map(({ start, end }) => text.slice(start, end));
}

describe('words shortened in ways no list holds (P29)', () => {
  it.each([
    ['Please close the wndw at night', 'wndw', 'window'],
    ['The clinic is at a new locn', 'locn', 'location'],
    ['We got the notif this morning', 'notif', 'notification'],
    ['She declnd the offer of a bath', 'declnd', 'declined'],
    ['Please have some walkg each day', 'walkg', 'walking'],
    ['We have left you two vms', 'vms', 'voicemails'],
    ['He has upd8d the plan', 'upd8d', 'updated'],
    ['The whole ward luvved it', 'luvved', 'loved'],
    ['Are you feeling betta now', '', ''],
    ['Go to the surgy on the corner', 'surgy', 'surgery'],
    ['Take the pckgs to the desk', 'pckgs', 'packages'],
  ])('marks in “%s”: %s', (text, word, wording) => {
    expect(marked(text)).toEqual(word === '' ? [] : [word]);
    if (word !== '') expect(found(text)[0]?.fixes).toContain(wording);
  });

  it('reads a first name with an “s” that owns what follows as having lost its apostrophe', () => {
    expect(found('The ward has Sams blue rabbit')[0]?.fixes).toEqual(["Sam's"]);
  });

  it.each([
    'This week James and Charles visit St Andrews.',
    'The two Sams are in bed.',
    'Sams, the builder, rang.',
    'Mr Van der Merwe wants a sat nav and a quinoa salad from Aldi.',
    'Labor, odor and humor are spelt so in America; math too.',
    'The file is in /var/lib on example.org with a docx beside it.',
    'Ring Zbigniew Brzezinski at Szczecin about the xbox.',
    'Take 500mg, then 2.5mcg, in room B12 or D8, at W8 4AB.',
    'The dog is bitey and the baby is sicky.',
  ])('leaves alone: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('leaves alone what the Trust accepts', () => {
    expect(found('The notif is here', ['notif'])).toEqual([]);
  });

  it('never marks outside the text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("abdeghlnrstw2'  .")), maxLength: 80 }),
        (text) => {
          for (const { start, end, fixes = [] } of found(text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(fixes.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

describe('what could be said as it stands', () => {
  it.each(['flim', 'notif', 'strength', 'queue', 'lengths', 'psychology', 'centre', 'people', 'knight'])(
    'could: %s',
    (word) => {
      expect(isSpeakable(word)).toBe(true);
    },
  );

  it.each(['grd', 'crse', 'hse', 'walkg', 'locn', 'mtce', 'wndw', 'declnd', 'bkings', 'pckg'])(
    'could not: %s',
    (word) => {
      expect(isSpeakable(word)).toBe(false);
    },
  );
});
