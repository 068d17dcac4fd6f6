/** Somebody changed it since it was read: read it again before writing. */
export class ChangedElsewhere extends Error {
  override readonly name = 'ChangedElsewhere';
}

/** There is nothing of that id. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** Another person has this number already. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
  readonly field: 'nhsNumber' | 'recordNumber';

  constructor(field: 'nhsNumber' | 'recordNumber') {
    super(`another person has this ${field}`);
    this.field = field;
  }
}

/** The key does not open this store: it is another one's, or the key file was replaced. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

/** The key is right and the file is not readable: it was damaged. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

/** A newer version of the program wrote this store. */
export class StoreFromTheFuture extends Error {
  override readonly name = 'StoreFromTheFuture';
}

/** The disk is full: what was asked was not written, what was there is safe. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/** The store can't be reached or written (folder, rights, lock). */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A message may not pass from its status to the one asked for: the caller's mistake, and nothing was changed. */
export class StepNotAllowed extends Error {
  override readonly name = 'StepNotAllowed';
}
