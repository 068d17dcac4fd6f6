import type { z } from 'zod';
import type { Access } from '../access';
import type { SettingStore } from '../setting-store';

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Settings in the database, each as JSON. */
export function storedSettings({ read, write }: Access): SettingStore {
  const remove = (name: string) =>
    write(async (db) => {
      await db.deleteFrom('settings').where('name', '=', name).execute();
    });
  return {
    async read<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T> | undefined> {
      const row = await read((db) =>
        db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst(),
      );
      return row === undefined ? undefined : schema.safeParse(readJson(row.value)).data;
    },
    async write(name, value) {
      if (value === undefined) return remove(name);
      const json = JSON.stringify(value);
      await write((db) =>
        db
          .insertInto('settings')
          .values({ name, value: json })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
          .execute(),
      );
    },
    remove,
  };
}
