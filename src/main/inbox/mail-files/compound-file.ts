const FIRST_BYTES = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether this is an Outlook file by its first bytes. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return FIRST_BYTES.every((byte, i) => bytes[i] === byte);
}

/**
 * Whether the tables of an Outlook file hang together ([MS-CFB]). A chain that runs in a ring, a folder inside itself or a
 * stream larger than its file would have a reader go on for ever, so such a file is refused before it is read.
 */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  try {
    return new CompoundFile(bytes).isSound();
  } catch {
    // A table that points outside the file.
    return false;
  }
}

const END = -2;
const ENTRY = 128;
const IN_HEADER = 109;
const SMALL_STREAM = 4_096;
const SMALL_SECTOR = 64;
const STREAM = 2;

class CompoundFile {
  readonly #view: DataView;
  readonly #size: number;
  readonly #sectors: number;
  readonly #tables: number[] = [];
  #smallTables: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#size = bytes[30] === 12 ? 4_096 : 512;
    this.#sectors = Math.ceil(bytes.byteLength / this.#size);
  }

  isSound(): boolean {
    const tables = this.#header(44);
    const moreTables = this.#header(72);
    if (!this.#isCount(tables) || !this.#isCount(moreTables) || !this.#readTables(tables, moreTables))
      return false;
    const smallTables = this.#header(64);
    const chain = this.#chain(this.#header(60));
    const folders = this.#chain(this.#header(48));
    if (chain === undefined || folders === undefined || !this.#isCount(Math.max(smallTables, 0)))
      return false;
    this.#smallTables = chain.slice(0, smallTables);
    return this.#areEntriesSound(folders);
  }

  #header(at: number): number {
    return this.#view.getInt32(at, true);
  }

  #isCount(count: number): boolean {
    return count >= 0 && count <= this.#sectors;
  }

  #value(sector: number, index: number): number {
    return this.#view.getInt32((sector + 1) * this.#size + 4 * index, true);
  }

  #readTables(tables: number, moreTables: number): boolean {
    for (let i = 0; i < Math.min(tables, IN_HEADER); i += 1) this.#tables.push(this.#header(76 + 4 * i));
    const inSector = this.#size / 4 - 1;
    let sector = this.#header(68);
    for (let i = 0; i < moreTables && sector >= 0; i += 1) {
      for (let j = 0; j < inSector && this.#tables.length < tables; j += 1)
        this.#tables.push(this.#value(sector, j));
      sector = this.#value(sector, inSector);
    }
    return this.#tables.length <= this.#sectors;
  }

  #next(sector: number, tables: readonly number[]): number {
    const inSector = this.#size / 4;
    const table = tables[Math.floor(sector / inSector)];
    return table === undefined || sector < 0 ? END : this.#value(table, sector % inSector);
  }

  /** The sectors of a chain; undefined where it runs in a ring. */
  #chain(start: number): number[] | undefined {
    const chain: number[] = [];
    for (let sector = start; sector !== END && sector !== -1; sector = this.#next(sector, this.#tables)) {
      if (chain.length > this.#sectors) return undefined;
      chain.push(sector);
    }
    return chain;
  }

  #isSmallChainSound(start: number): boolean {
    const most = Math.ceil(this.#view.byteLength / SMALL_SECTOR);
    let steps = 0;
    for (let sector = start; sector !== END; sector = this.#next(sector, this.#smallTables)) {
      steps += 1;
      if (steps > most) return false;
    }
    return true;
  }

  #areEntriesSound(folders: readonly number[]): boolean {
    const places = folders.flatMap((sector) =>
      Array.from({ length: this.#size / ENTRY }, (_, i) => (sector + 1) * this.#size + i * ENTRY),
    );
    let total = 0;
    const seen = new Set<number>();
    const waiting = [0];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const at = places[index];
      if (at === undefined || seen.has(index)) return false;
      seen.add(index);
      const [kind, start, size] = [
        this.#view.getUint8(at + 66),
        this.#header(at + 116),
        this.#header(at + 120),
      ];
      const beside = [
        this.#header(at + 68),
        this.#header(at + 72),
        ...(kind === STREAM ? [] : [this.#header(at + 76)]),
      ];
      waiting.push(...(index === 0 ? beside.slice(2) : beside).filter((each) => each !== -1));
      if (index === 0 && this.#chain(start) === undefined) return false;
      if (kind !== STREAM) continue;
      total += size;
      if (size < 0 || total > this.#view.byteLength * 4) return false;
      if (size > 0 && size < SMALL_STREAM && !this.#isSmallChainSound(start)) return false;
    }
    return true;
  }
}
