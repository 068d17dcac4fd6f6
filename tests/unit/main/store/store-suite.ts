import type { Store } from '../../../../src/main/store/store';
import { arrivedTexts } from './suite/arrived-texts';
import { auditAndSettings } from './suite/audit-and-settings';
import { fileTransfers } from './suite/file-transfers';
import { findingPeople } from './suite/finding-people';
import { deliveries } from './suite/deliveries';
import { keepingAgreements } from './suite/keeping-agreements';
import { keepingFiles } from './suite/keeping-files';
import { keepingMessages } from './suite/keeping-messages';
import { manyAtOnce } from './suite/many-at-once';
import { keepingPeople } from './suite/keeping-people';
import { keepingTemplates } from './suite/keeping-templates';
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
  deliveries(emptyStore);
  keepingTemplates(emptyStore);
  keepingFiles(emptyStore);
  fileTransfers(emptyStore);
  manyAtOnce(emptyStore);
  receivedMessages(emptyStore);
  arrivedTexts(emptyStore);
  searchingMessages(emptyStore);
  owedRecords(emptyStore);
  auditAndSettings(emptyStore);
  transactions(emptyStore);
}
