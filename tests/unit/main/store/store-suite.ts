import type { Store } from '../../../../src/main/store/store';
import { auditAndSettings } from './suite/audit-and-settings';
import { findingPeople } from './suite/finding-people';
import { keepingMessages } from './suite/keeping-messages';
import { keepingPeople } from './suite/keeping-people';
import { owedRecords } from './suite/owed-records';
import { searchingMessages } from './suite/searching-messages';
import { transactions } from './suite/transactions';

/** Makes an empty store for one test; whoever made it closes it. */
export type EmptyStore = () => Promise<Store>;

/** What every store does, whichever database it lies in. */
export function storeSuite(emptyStore: EmptyStore): void {
  keepingPeople(emptyStore);
  findingPeople(emptyStore);
  keepingMessages(emptyStore);
  searchingMessages(emptyStore);
  owedRecords(emptyStore);
  auditAndSettings(emptyStore);
  transactions(emptyStore);
}
