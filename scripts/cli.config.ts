// `vite build --config scripts/cli.config.ts`: the command line as one file per command, so that it starts at once.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default defineConfig({
  root: at("server"),
  build: {
    ssr: at("server/cli/main.ts"),
    outDir: at("dist/cli"),
    emptyOutDir: true,
    minify: true,
    target: "node24",
    rolldownOptions: { output: { entryFileNames: "main.js" } },
  },
});
