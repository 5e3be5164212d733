type Name = "breaking" | "search-index" | "site" | "sweep" | "sweep-list";

/** Small things that the newsroom remembers by name, as JSON. */
export class Settings {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The caller says what was stored under this name; nothing when nothing was. */
  get<Value>(name: Name): Value | undefined {
    const rows = this.#sql.exec<{ value: string }>(
      "SELECT value FROM setting WHERE name = ?",
      name,
    );
    const row = rows.toArray()[0];
    return row === undefined ? undefined : (JSON.parse(row.value) as Value);
  }

  set(name: Name, value: unknown): void {
    this.#sql.exec(
      "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      ...[name, JSON.stringify(value)],
    );
  }

  remove(name: "breaking"): void {
    this.#sql.exec("DELETE FROM setting WHERE name = ?", name);
  }
}
