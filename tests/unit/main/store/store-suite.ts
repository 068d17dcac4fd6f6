import type { Store } from '../../../../src/main/store/store';
import { auditAndSettings } from './suite/audit-and-settings';
import { findingPeople } from './suite/finding-people';
import { keepingAgreements } from './suite/keeping-agreements';
import { keepingMessages } from './suite/keeping-messages';
import { keepingPeople } from './suite/keeping-people';
import { mergingPeople } from './suite/merging-people';
import { owedRecords } from './suite/owed-records';
import { registerOfAgreements } from './suite/register';
import { receivedMessages } from './suite/received-messages';
import { searchingMessages } from './suite/searching-messages';
import { takingOver } from './suite/taking-over';
import { transactions } from './suite/transactions';

/** Makes an empty store for one test; whoever made it closes it. */
export type EmptyStore = () => Promise<Store>;

/** What every store does, whichever database it lies in. */
export function storeSuite(emptyStore: EmptyStore): void {
  keepingPeople(emptyStore);
  keepingAgreements(emptyStore);
  findingPeople(emptyStore);
  registerOfAgreements(emptyStore);
  mergingPeople(emptyStore);
  takingOver(emptyStore);
  keepingMessages(emptyStore);
  receivedMessages(emptyStore);
  searchingMessages(emptyStore);
  owedRecords(emptyStore);
  auditAndSettings(emptyStore);
  transactions(emptyStore);
}
