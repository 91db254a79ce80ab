/** Asks a configured endpoint one small question and says in words what works. */
import { z } from "zod";
import { toFailure } from "./failure.ts";
import type { FailureKind, ProviderFailure } from "./failure.ts";
import { parseAnswer } from "./parse.ts";
import { wireSchema } from "./schema.ts";
import type { Level, ModelRequest, RawAnswer, Transport } from "./transport.ts";

export interface Diagnosis {
  provider: string;
  model: string;
  works: boolean;
  /** Plain sentences, the most important first. */
  findings: string[];
}

const Probe = z.object({ words: z.array(z.string()) });

const question: ModelRequest = {
  prompt: "doctor 1",
  promptHash: "",
  system: "You check whether a connection works.",
  turns: [{ role: "user", content: "List the words one, two and three." }],
  schema: wireSchema(Probe),
  schemaName: "probe",
  // Room for a model that thinks before it answers.
  maxOutputTokens: 1_000,
  effort: "low",
};

/** Spends one short call. Never throws. */
export async function diagnose(
  transport: Transport,
  signal: AbortSignal,
  now: () => number,
): Promise<Diagnosis> {
  const { provider, model } = transport;
  const began = now();
  let first: number | null = null;
  let pieces = 0;
  let answer: RawAnswer | null = null;
  try {
    for await (const event of transport.stream(question, signal)) {
      if (event.type === "answer") answer = event.answer;
      if (event.type !== "delta") continue;
      first ??= now() - began;
      pieces++;
    }
  } catch (error) {
    return { provider, model, works: false, findings: [inWords(toFailure(error), transport)] };
  }
  if (answer === null) return { provider, model, works: false, findings: ["No answer came."] };
  const whole = parseAnswer(answer.text, answer.finish === "length");
  const works = whole.ok && Probe.safeParse(whole.value).success;
  return {
    provider,
    model,
    works,
    findings: [
      works ? "It answers in the form that was asked for." : unusable(answer),
      forms[answer.level],
      `The first words came after ${Math.round(first ?? 0)} ms, in ${pieces} ${pieces === 1 ? "piece: it does not stream" : "pieces"}.`,
      answer.usage === null
        ? "It reports no tokens: a daily budget goes by an estimate of the characters."
        : `It reports tokens: ${answer.usage.input} in, ${answer.usage.output} out.`,
      ...(answer.model === model ? [] : [`It names the model that answered ${answer.model}.`]),
    ],
  };
}

const forms: Readonly<Record<Level, string>> = {
  json_schema: "It takes a JSON Schema; whether it holds to it shows in the answers.",
  json_object: "It refuses a JSON Schema and takes JSON mode; the schema goes into the prompt.",
  text: "It refuses a JSON Schema and JSON mode; the schema goes into the prompt as text.",
};

function unusable({ finish }: RawAnswer): string {
  if (finish === "length") return "It stopped at its token limit before the answer was whole.";
  if (finish === "refusal" || finish === "filtered") return "It declined to answer.";
  return "It answers, but not in the form that was asked for: try a larger model.";
}

const causes: Readonly<Record<FailureKind, string>> = {
  auth: "The key was not accepted. Check that it belongs to this endpoint and is not revoked.",
  quota: "The account has no credit left. Ask whoever pays for it.",
  "rate-limit": "The endpoint limits the rate. Wait a minute, or ask for a higher limit.",
  overloaded: "The endpoint answers with an error of its own. Try again later.",
  timeout: "Nothing came for too long. Check that the model is loaded and the address is right.",
  network: "There is no connection. Check the base URL, the network and the proxy.",
  "bad-request":
    "The endpoint does not take the request. Check COACH_MODEL and the base URL: OpenAI's ends in /v1.",
  "not-found":
    "The endpoint does not know this address or model. Check the base URL and COACH_MODEL.",
  cancelled: "The check was stopped.",
  budget: "Today's budget is used up.",
  "circuit-open": "The endpoint failed several times and is left alone for a moment.",
  unknown: "Something else went wrong.",
};

function inWords({ kind, status }: ProviderFailure, { provider, model }: Transport): string {
  const code = status === null ? "" : ` (HTTP ${status})`;
  const gateway =
    kind === "auth" && provider === "anthropic"
      ? " An older gateway may want ANTHROPIC_OLD_HEADERS=true."
      : "";
  return `${causes[kind]}${code}${gateway} The model asked for was ${model}.`;
}
