// The databases that store tests run on: in memory, in a folder, and PostgreSQL where a server is to be had.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { copyTemplate } from "./folder-template.ts";

export interface Engine {
  name: string;
  /** Makes an empty database and gives its DATABASE_URL. */
  make: () => Promise<Made>;
}

export interface Made {
  url: string;
  remove: () => Promise<void>;
}

const memory: Engine = {
  name: "in memory",
  make: () => Promise.resolve({ url: "memory://", remove: () => Promise.resolve() }),
};

export const folder: Engine = {
  name: "in a folder",
  async make() {
    const { url, remove } = await newFolder();
    await copyTemplate(url);
    return { url, remove };
  },
};

/** A place for a data folder that nobody has made yet. */
export async function newFolder(): Promise<Made> {
  const parent = await mkdtemp(join(tmpdir(), "okr-coach-"));
  return { url: join(parent, "data"), remove: () => rm(parent, { recursive: true }) };
}

/** TEST_DATABASE_URL, which must answer; else a server on this machine that lets us in. Null: there is none. */
export async function findServer(): Promise<Engine | null> {
  const { TEST_DATABASE_URL: named } = process.env;
  const url = named ?? "postgres://postgres@127.0.0.1:5432/postgres";
  try {
    await run(url, "select 1");
  } catch (error) {
    if (named) throw error;
    return null;
  }
  return { name: "on a PostgreSQL server", make: () => makeOn(url) };
}

export async function engines(): Promise<Engine[]> {
  const server = await findServer();
  return server ? [memory, folder, server] : [memory, folder];
}

/** Those that outlive the process that writes to them. */
export async function lastingEngines(): Promise<Engine[]> {
  const server = await findServer();
  return server ? [folder, server] : [folder];
}

async function makeOn(server: string): Promise<Made> {
  const name = `okr_coach_test_${randomBytes(6).toString("hex")}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => run(server, `drop database ${name} with (force)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
