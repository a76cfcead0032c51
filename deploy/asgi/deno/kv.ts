// Tasks in Deno KV.
//
//   ["flows", id]                    head: {revision, expiresAt, write, parts}
//   ["flows_parts", id, write, n]    its text, cut: a value takes 64 KiB
//
// A swap is one atomic operation on all of them, which takes 800 KiB; so a task takes 600,000 bytes.
// All keys expire by themselves.
import type { Row, Store } from "./service.ts";

interface Head {
  revision: number;
  expiresAt: string;
  write: string;
  parts: number;
}

export const MAX_TASK_BYTES = 600_000;
const PART_CHARACTERS = 60_000;
const AT_ONCE = 10;
const READS = 20;
/** A task that has expired can be told from one that never was, for a while. */
const KEPT_MILLISECONDS = 3600_000;

export class KvStore implements Store {
  constructor(private readonly kv: Deno.Kv) {}

  async load(id: string): Promise<string | undefined> {
    for (let read = 0; read < READS; read++) {
      const head = (await this.kv.get<Head>(["flows", id])).value;
      if (head === null) {
        return undefined;
      }
      const parts = await this.parts(partKeys(id, head));
      if (parts.every((part) => part !== null)) {
        return parts.join("");
      }
      // Somebody has written meanwhile: what the new head names is there.
    }
    throw new Error("a task is being written all the time");
  }

  async swap(id: string, revision: number, row: Row | undefined, now: string): Promise<boolean> {
    const entry = await this.kv.get<Head>(["flows", id]);
    const stored = entry.value;
    const isFree = revision === 0 && (stored === null || stored.expiresAt <= now);
    if (!isFree && stored?.revision !== revision) {
      return false;
    }
    const atomic = this.kv.atomic().check(entry);
    if (stored !== null) {
      partKeys(id, stored).forEach((key) => atomic.delete(key));
    }
    if (row === undefined) {
      atomic.delete(["flows", id]);
    } else {
      const write = crypto.randomUUID();
      const texts = cut(row.text);
      const head: Head = { revision: row.revision, expiresAt: row.expiresAt, write, parts: texts.length };
      const left = Date.parse(row.expiresAt) - Date.parse(now);
      const expireIn = Math.max(1, left) + KEPT_MILLISECONDS;
      atomic.set(["flows", id], head, { expireIn });
      partKeys(id, head).forEach((key, n) => atomic.set(key, texts[n], { expireIn }));
    }
    return (await atomic.commit()).ok;
  }

  private async parts(keys: Deno.KvKey[]): Promise<(string | null)[]> {
    const found: (string | null)[] = [];
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const entries = await this.kv.getMany<string[]>(keys.slice(at, at + AT_ONCE));
      found.push(...entries.map((entry) => entry.value));
    }
    return found;
  }
}

function partKeys(id: string, head: Head): Deno.KvKey[] {
  return Array.from({ length: head.parts }, (_, n) => ["flows_parts", id, head.write, n]);
}

function cut(text: string): string[] {
  const count = Math.ceil(text.length / PART_CHARACTERS);
  const part = (n: number) => text.slice(n * PART_CHARACTERS, (n + 1) * PART_CHARACTERS);
  return Array.from({ length: count }, (_, n) => part(n));
}
