import type { Store } from '../../../../src/main/store/store';
import { arrivedTexts } from './suite/arrived-texts';
import { askingToStop } from './suite/asking-to-stop';
import { auditAndSettings } from './suite/audit-and-settings';
import { fileTransfers } from './suite/file-transfers';
import { deletingOriginals } from './suite/deleting-originals';
import { filingTrails } from './suite/filing-trails';
import { findingPeople } from './suite/finding-people';
import { deliveries } from './suite/deliveries';
import { keepingAgreements } from './suite/keeping-agreements';
import { keepingFiles } from './suite/keeping-files';
import { keepingMails } from './suite/keeping-mails';
import { keepingMessages } from './suite/keeping-messages';
import { manyAtOnce } from './suite/many-at-once';
import { keepingPeople } from './suite/keeping-people';
import { keepingTemplates } from './suite/keeping-templates';
import { keepingReplies } from './suite/keeping-replies';
import { keepingTrails } from './suite/keeping-trails';
import { mergingPeople } from './suite/merging-people';
import { neverLost } from './suite/never-lost';
import { owedRecords } from './suite/owed-records';
import { registerOfAgreements } from './suite/register';
import { peopleInTrails } from './suite/people-in-trails';
import { receivedMessages } from './suite/received-messages';
import { searchingMessages } from './suite/searching-messages';
import { takingOver } from './suite/taking-over';
import { transactions } from './suite/transactions';
import { whoseReplies } from './suite/whose-replies';

/** Makes an empty store for one test; whoever made it closes it. */
export type EmptyStore = () => Promise<Store>;

/** What every store does, whichever database it lies in. */
export function storeSuite(emptyStore: EmptyStore): void {
  keepingPeople(emptyStore);
  keepingAgreements(emptyStore);
  findingPeople(emptyStore);
  registerOfAgreements(emptyStore);
  mergingPeople(emptyStore);
  askingToStop(emptyStore);
  takingOver(emptyStore);
  keepingMessages(emptyStore);
  deliveries(emptyStore);
  keepingTemplates(emptyStore);
  keepingFiles(emptyStore);
  fileTransfers(emptyStore);
  manyAtOnce(emptyStore);
  peopleInTrails(emptyStore);
  receivedMessages(emptyStore);
  arrivedTexts(emptyStore);
  keepingMails(emptyStore);
  keepingTrails(emptyStore);
  filingTrails(emptyStore);
  deletingOriginals(emptyStore);
  keepingReplies(emptyStore);
  whoseReplies(emptyStore);
  neverLost(emptyStore);
  searchingMessages(emptyStore);
  owedRecords(emptyStore);
  auditAndSettings(emptyStore);
  transactions(emptyStore);
}
