import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
afterAll(() => folder.remove());

const TODAY = ["--today", "2026-10-05"];
const weak = "Hold four workshops on machine learning";
const good = "Median claim settlement falls from 12 days to 5 days by 31 December 2026";
const check = (...args: string[]) => folder.run(["check", ...args, ...TODAY]);

const Row = z.looseObject({
  id: z.string(),
  kind: z.string(),
  baseline: z.object({ value: z.number().nullable(), text: z.string() }).nullable(),
  target: z.object({ value: z.number().nullable(), text: z.string() }).nullable(),
  deadline: z.object({ text: z.string(), end: z.string().nullable() }).nullable(),
  findings: z.array(
    z.looseObject({
      ruleId: z.string(),
      severity: z.string(),
      message: z.string(),
      span: z.object({ start: z.number(), end: z.number() }).nullable(),
    }),
  ),
  score: z.number(),
});
const rowsOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => Row.parse(JSON.parse(line)));

const Document = z.looseObject({
  version: z.literal(1),
  files: z.array(
    z.looseObject({
      file: z.string(),
      objectives: z.array(
        z.looseObject({
          text: z.string(),
          findings: z.array(z.looseObject({ ruleId: z.string() })),
          keyResults: z.array(Row.extend({ line: z.number().nullable(), text: z.string() })),
        }),
      ),
    }),
  ),
});

describe("okr-coach check on a German plan", () => {
  const plan = "## Schäden sind schnell reguliert\n- Vier Schulungen zu KI durchführen\n";

  it.each(["pretty", "markdown"])("says everything in German as %s", async (format) => {
    const { out } = await check(folder.file("plan.md", plan), "--format", format);
    expect(out).toMatch(/Punkte/u);
    expect(out).toMatch(/Aktivität/u);
    expect(out).not.toMatch(/\b(?:score|activity|error|errors|warnings?|nudges?)\b/u);
  });
});

describe("okr-coach check on a plan with lines that have no place", () => {
  const plan = `## Claims settle fast\n- ${good}\n\n_Owner: Dana; last updated 12 Nov_\n`;

  it.each(["pretty", "markdown"])("lists them as %s", async (format) => {
    const { out } = await check(folder.file("notes.md", plan), "--format", format);
    expect(out).toContain("Not placed");
    expect(out).toMatch(/4:? Owner: Dana; last updated 12 Nov/u);
  });
});

describe("okr-coach check on a German plan", () => {
  const plan = "Ziel: Einfache Schäden regulieren sich selbst\n- Chatbot einführen\n";

  it("answers in German", async () => {
    const { out } = await check(folder.file("ziele.md", plan), "--format", "json");
    expect(out).toContain("„Chatbot einführen“ sagt, was ihr liefert, nicht was sich ändert.");
  });
});

describe("okr-coach check on JSON lines", () => {
  const lines = [
    { id: "a", objective: "Claims settle themselves", text: good },
    { id: "b", objective: "Claims settle themselves", text: weak },
    { objective: null, text: "Claims paid on the day they come in: 30%" },
  ];
  const jsonl = lines.map((line) => JSON.stringify(line)).join("\n");

  it("prints one object a line, in the order of the input", async () => {
    const { out, code } = await check(folder.file("rows.jsonl", jsonl), "--format", "json");
    const rows = rowsOf(out);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "3"]);
    expect(rows[0]).toMatchObject({
      kind: "outcome",
      measurable: true,
      baseline: { value: 12, text: "12 days" },
      target: { value: 5, text: "5 days" },
      direction: "decrease",
      deadline: { end: "2026-12-31" },
    });
    expect(rows[1]).toMatchObject({ kind: "activity", baseline: null });
    expect(code).toBe(1);
  });

  it("prints the fields that other programs count on", async () => {
    const { out } = await check("rows.jsonl", "--format", "json");
    const [first] = rowsOf(out);
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      (
        "adoption baseline binary compound deadline direction findings id kind measurable " +
        "operational score target technicalOnly unit vanityCount"
      ).split(" "),
    );
  });

  it("says of a row in another language that it cannot read it", async () => {
    const text = "Réduire le temps de traitement de 6 h à 3 h pour les sinistres simples";
    const { out, code } = await check(
      folder.file("fr.jsonl", JSON.stringify({ text })),
      "--format",
      "json",
    );
    expect(rowsOf(out)[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["plan/language"]);
    expect(code).toBe(0);
  });

  it("reads each row on its own: what a set lacks is not held against it", async () => {
    const { out } = await check("rows.jsonl", "--format", "json");
    const scopes = rowsOf(out).flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(scopes.filter((id) => !id.startsWith("kr/"))).toEqual([]);
  });

  it("reads them from standard input", async () => {
    const { out, code } = await folder.run(
      ["check", "-", "--format", "json", ...TODAY],
      `${JSON.stringify(lines[0])}\n`,
    );
    expect(rowsOf(out)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it.each([
    ['{"id":"a"}', "bad.jsonl:1 is not"],
    ['{"text":"x"}\n{"text":', "bad.jsonl:2 is not"],
    ["", "bad.jsonl is empty"],
  ])("says which line is unreadable in %j", async (content, message) => {
    const { err, out, code } = await check(folder.file("bad.jsonl", content));
    expect(err).toContain(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("okr-coach check on a plan", () => {
  const plan = `# Claims team, Q4 2026\n\n## Objective: Claims settle themselves\n\n- KR1: ${weak}\n- KR2: ${good}\n`;

  it("prints one versioned document with the line of each key result", async () => {
    const { out } = await check(folder.file("plan.md", plan), "--format", "json");
    const [first] = Document.parse(JSON.parse(out)).files;
    const [objective] = first?.objectives ?? [];
    expect(objective?.text).toBe("Claims settle themselves");
    expect(objective?.keyResults.map(({ line, text }) => [line, text])).toEqual([
      [5, weak],
      [6, good],
    ]);
  });

  it("reads a file with a byte order mark and Windows line ends the same", async () => {
    folder.file("windows.md", `\uFEFF${plan.replaceAll("\n", "\r\n")}`);
    const [unix, windows] = await Promise.all([
      check("plan.md", "--format", "json"),
      check("windows.md", "--format", "json"),
    ]);
    expect(windows.out.replaceAll("windows.md", "plan.md")).toBe(unix.out);
  });

  it("counts columns in UTF-16 code units, past emoji and umlauts", async () => {
    const line = `- 🚀🚀 Größe: ${weak}`;
    folder.file("emoji.md", `## Objective: Bigger\n${line}\n- ${good}\n`);
    const { out } = await check("emoji.md", "--format", "json");
    const [first] = Document.parse(JSON.parse(out)).files;
    const row = first?.objectives[0]?.keyResults[0];
    const spans = row?.findings.flatMap(({ span }) => (span ? [span] : [])) ?? [];
    expect(spans.length).toBeGreaterThan(0);
    for (const { end } of spans) expect(end).toBeLessThanOrEqual(row?.text.length ?? 0);
  });

  it("checks every file of a pattern, in order", async () => {
    const { out } = await check("p*.md", folder.file("q.txt", plan), "--format", "json");
    expect(Document.parse(JSON.parse(out)).files.map((each) => each.file)).toEqual([
      "plan.md",
      "q.txt",
    ]);
  });

  it("prints one key result a line when asked for json lines", async () => {
    const { out } = await check("plan.md", "--format", "jsonl");
    expect(rowsOf(out).map(({ kind }) => kind)).toEqual(["activity", "outcome"]);
  });

  it("annotates the words on their line for GitHub", async () => {
    const { out } = await check("plan.md", "--format", "github");
    expect(out).toMatch(/^::error file=plan\.md,line=5,col=8,.*title=kr\/vanity-count::/mu);
  });

  it("points at the same words in SARIF", async () => {
    const { out } = await check("plan.md", "--format", "sarif");
    const log: unknown = JSON.parse(out);
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [{ columnKind: "utf16CodeUnits", tool: { driver: { name: "okr-coach" } } }],
    });
    expect(out).toContain('"startLine": 5');
  });

  it("writes a table in Markdown, with the writer's marks kept as words", async () => {
    folder.file("marks.md", `## Objective: <b>Bold</b>\n- Hold 4 *workshops* | talks\n- ${good}\n`);
    const { out } = await check("marks.md", "--format", "markdown");
    expect(out).toContain(String.raw`Hold 4 \*workshops\* \| talks`);
    expect(out.replaceAll("<br>", "")).not.toMatch(/(?<!\\)</u);
  });

  it("is read by people without colours where it goes into a file", async () => {
    const { out } = await check("plan.md");
    expect(out).toContain(weak);
    expect(out).not.toContain("\u001B");
  });
});
