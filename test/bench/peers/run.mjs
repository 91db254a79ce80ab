// Runs one linter over the texts on standard input for as many milliseconds of processor time as asked; prints texts a second.
import { text } from "node:stream/consumers";
import { linters } from "./linters.mjs";

const [name, milliseconds] = process.argv.slice(2);
const texts = JSON.parse(await text(process.stdin));
const lint = await linters[name]();

let findings = 0;
for (const each of texts) findings += (await lint(each)).length;
if (findings === 0) throw new Error(`${name} finds nothing at all, so it cannot be set up right`);

await lintFor(1_000);
console.log(Math.round(await lintFor(Number(milliseconds))));

/** Texts a second. */
async function lintFor(limit) {
  const start = used();
  let done = 0;
  while (used() - start < limit) {
    for (const each of texts) await lint(each);
    done += texts.length;
  }
  return (done * 1_000) / (used() - start);
}

function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
