import { afterAll, describe, expect, it } from "vitest";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
afterAll(() => folder.remove());

describe("okr-coach rules", () => {
  it("shows what stands round an example where a set is judged", async () => {
    const { out } = await folder.run(["rules", "set/missing-adoption"]);
    expect(out).toContain(
      "      quarter: build\n      beside: Model accuracy rises from 71% to 85%\n",
    );
  });

  it("lists every rule on a line", async () => {
    const { out } = await folder.run(["rules"]);
    expect(out).toMatch(/^kr\/activity\s+\w+\s+\S/mu);
  });

  it("explains one with its examples", async () => {
    const { out, code } = await folder.run(["rules", "kr/no-baseline"]);
    for (const part of ["Why:", "How:", "When not:", "Source:", "Flagged:", "Fine:"]) {
      expect(out).toContain(part);
    }
    expect(code).toBe(0);
  });

  it("says what can be set", async () => {
    const { out } = await folder.run(["rules", "set/count"]);
    expect(out).toMatch(/^Option most: .+ Takes a whole number from 3 to 50; normally 5\.$/mu);
  });

  it("says when there is no such rule", async () => {
    const { err, code } = await folder.run(["rules", "kr/none"]);
    expect(err).toContain('There is no rule "kr/none"');
    expect(code).toBe(2);
  });
});

describe("okr-coach itself", () => {
  it("prints its help when asked, and with exit code 2 when given nothing", async () => {
    const [asked, ofCheck, nothing] = await Promise.all([
      folder.run(["--help"]),
      folder.run(["check", "--help"]),
      folder.run([]),
    ]);
    expect(ofCheck).toEqual(asked);
    expect(asked.out).toContain("okr-coach check FILE");
    expect([asked.code, nothing.code]).toEqual([0, 2]);
  });

  it("says its version", async () => {
    const { out, code } = await folder.run(["--version"]);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(code).toBe(0);
  });

  it("names its commands to who mistypes one", async () => {
    const { err, code } = await folder.run(["chekc"]);
    expect(err).toBe('There is no command "chekc"; try check, rewrite, draft, doctor, rules.\n');
    expect(code).toBe(2);
  });
});

describe("what okr-coach loads", () => {
  /** Names on standard error every file of a package that is loaded. */
  const watch = `
    import { registerHooks } from "node:module";
    registerHooks({
      load(url, context, next) {
        if (url.includes("/node_modules/")) process.stderr.write(url);
        return next(url, context);
      },
    });
  `;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(watch)}`;

  it.each(["check", "rewrite"])(
    "%s needs no package: zod alone would double its start",
    async (command) => {
      const row = '{"text":"Deploy the ticket routing model"}';
      const { out, err } = await folder.run([command, "-", "--format", "json"], row, {
        NODE_OPTIONS,
      });
      expect(out).not.toBe("");
      expect(err).toBe("");
    },
  );
});
