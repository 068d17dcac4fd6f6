import { describe } from 'vitest';
import { newFolder, openIn } from './folder';
import { storeSuite } from './store-suite';

describe('the encrypted store on SQLite', () => {
  storeSuite(async () => openIn(await newFolder()));
});
