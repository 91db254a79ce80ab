// `vite build --config scripts/cli.config.ts`: the command line as one script for a check and one for each other
// command, so that it starts at once. CommonJS, because an import of a built-in module makes Node ready all of it.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default defineConfig({
  root: at("server"),
  // It has a default export alone, which a script that requires it would not find.
  ssr: { noExternal: ["p-queue"] },
  build: {
    ssr: at("server/cli/main.ts"),
    outDir: at("dist/cli"),
    emptyOutDir: true,
    minify: true,
    target: "node24",
    rolldownOptions: {
      // Else what a check shares with other commands is a file of its own, to be found and read at each start.
      preserveEntrySignatures: "allow-extension",
      output: {
        format: "cjs",
        entryFileNames: "main.cjs",
        chunkFileNames: "[name]-[hash].cjs",
        codeSplitting: { groups: [{ name: "main", tags: ["$initial"] }] },
      },
    },
  },
});
