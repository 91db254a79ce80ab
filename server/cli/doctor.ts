// `okr-coach doctor`: asks each configured model one small question and says in words what works.
import { configureTransports } from "../llm/configure.ts";
import { diagnose } from "../llm/doctor.ts";
import { modelSettings, unusedModel } from "../open-coach.ts";
import { CannotRun } from "./cannot-run.ts";
import { readFlags } from "./flags.ts";
import { readEnvironment } from "./model.ts";
import { print } from "./print.ts";

const PATIENCE_MS = 60_000;

/**
 * Gives 0 when all of them work.
 * @throws {CannotRun} when none is configured.
 */
export async function doctorCommand(args: string[]): Promise<number> {
  readFlags(args, {});
  const config = readEnvironment();
  const transports = configureTransports(modelSettings(config));
  if (transports.length === 0) {
    const unused = unusedModel(config);
    throw new CannotRun(
      unused ??
        "No model is configured, so the built-in writer works alone: set OPENAI_API_KEY or ANTHROPIC_API_KEY.",
    );
  }
  let ill = 0;
  for (const transport of transports) {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { provider, model, works, findings } = await diagnose(transport, signal, () =>
      performance.now(),
    );
    if (!works) ill += 1;
    const lines = [`${provider}, ${model}: ${works ? "works" : "does not work"}`, ...findings];
    print(`${lines.join("\n  ")}\n`);
  }
  return ill === 0 ? 0 : 1;
}
