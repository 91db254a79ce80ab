/**
 * PGlite's folder on disk, with commits that outlive a power cut. PGlite runs with fsync off, and the file system it sees
 * (Emscripten's NODEFS) has none, so that a commit would outlive the process and not the machine.
 */
import { closeSync, fsyncSync, openSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Options = Parameters<NodeFS["init"]>[1];

/** The part of NODEFS that is used here; Emscripten ships no types. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd?: number; node: object }) => number };
  realPath: (node: object) => string;
}

export class DurableFolder extends NodeFS {
  override async init(engine: PGlite, options: Options) {
    const { emscriptenOpts } = await super.init(engine, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), addSync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function addSync({ NODEFS: files }: { NODEFS: NodeFileSystem }): void {
  files.stream_ops.fsync = ({ nfd, node }) => {
    if (nfd !== undefined) fsyncSync(nfd);
    // A folder has no stream of its own, and Windows does not sync folders.
    else if (process.platform !== "win32") syncFolder(files.realPath(node));
    return 0;
  };
}

function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
