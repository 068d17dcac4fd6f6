import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { byteOf } from '../../src/domain/checks/language/counts';
import { classTriples } from './class-triples';
import { britishWords } from './british-words';
import { count } from './count';
import { findPartners } from './find-partners';
import { generalCounts, sentenceSources } from './sources';
import { soundTable } from './sound-table';
import { countTable, vocabularyTable, wordTable } from './tables';
import { wordClasses } from './word-classes';
import { writeSections } from './write-sections';

/** Pairs and triples rarer than this (weighted) are not kept. */
const RAREST_PAIR = 0.9;
const RAREST_TRIPLE = 2;

/** Rarer words of general English are too seldom meant to be worth a warning. */
const FREQUENT = 15_000;

const cache = process.argv[2] ?? join(homedir(), '.cache', 'plainword', 'debian-text');
const target = join(import.meta.dirname, '../../language/british-english.bin');
const general = generalCounts();
const british = britishWords();
const counted = count(sentenceSources(cache), general, british.names);
const { letters, starts, places } = vocabularyTable(counted.words);
const pairs = countTable(counted.pairs, RAREST_PAIR);
const triples = countTable(counted.triples, RAREST_TRIPLE);
const generalRank = new Map([...general.words.keys()].map((word, i) => [word, i]));
const partners = findPartners(
  counted.words,
  british.all,
  (word) => (generalRank.get(word) ?? Number.POSITIVE_INFINITY) < FREQUENT,
);
const sounds = soundTable(counted.words, british.all);
const classes = wordClasses(counted);
const { after, before } = classTriples(counted.triples, classes);
const file = writeSections('1', {
  letters,
  'letter-starts': starts,
  'word-places': places,
  'word-counts': Uint8Array.from(counted.alone, byteOf),
  'word-sentences': Uint8Array.from(counted.inSentences, byteOf),
  'word-besides': Uint8Array.from(counted.besideWords, byteOf),
  'word-classes': classes,
  'class-after': after,
  'class-before': before,
  'pair-marks': pairs.fingerprints,
  'pair-counts': pairs.bytes,
  'triple-marks': triples.fingerprints,
  'triple-counts': triples.bytes,
  'partner-starts': partners.starts,
  'partner-numbers': partners.numbers,
  'partner-kinds': partners.kinds,
  'known-words': wordTable(british.all),
  'sound-starts': sounds.starts,
  'sound-words': sounds.numbers,
});
writeFileSync(target, file);
process.stdout.write(
  `${counted.words.length} words, ${pairs.bytes.length} places for pairs, ${triples.bytes.length} for triples, ` +
    `${partners.numbers.length} partners, ${british.all.size} known words: ${(file.length / 1e6).toFixed(2)} MB\n`,
);
