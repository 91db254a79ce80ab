import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { protocols, settingsFor } from "../../test/provider/writer.ts";
import { configureTransports } from "./configure.ts";
import type { ModelSettings } from "./configure.ts";
import { diagnose } from "./doctor.ts";

const says = '{"words": ["one", "two", "three"]}';
const never = new AbortController().signal;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

async function examine(settings: ModelSettings) {
  const [transport] = configureTransports(settings);
  if (!transport) throw new Error("no provider");
  return diagnose(transport, never, () => performance.now());
}

describe.each(protocols)("%s", (protocol) => {
  test("a working endpoint is told with its form, its speed and its tokens", async () => {
    provider.play({ says });
    const { works, findings } = await examine(settingsFor(provider, protocol));
    expect(works).toBe(true);
    expect(findings.join(" ")).toMatch(/takes a JSON Schema.*in 2 pieces.*1200 in, 90 out/u);
  });

  test.each<[string, Scene, RegExp]>([
    ["a wrong key", { status: 401 }, /key was not accepted.*HTTP 401/u],
    ["an unknown model", { status: 404 }, /does not know this address or model.*stub-model/u],
    ["an answer of another form", { says: "one, two, three" }, /not in the form/u],
    ["a short limit", { says: '{"wor', finish: "length" }, /token limit/u],
    ["silence", { says, stallAfter: 0 }, /Nothing came for too long/u],
  ])("%s is named, with what to do", async (_, scene, words) => {
    provider.play(scene);
    const { works, findings } = await examine(settingsFor(provider, protocol));
    expect(works).toBe(false);
    expect(findings[0]).toMatch(words);
  });
});

test("nobody at the address is named", async () => {
  const nowhere = { openai: { baseUrl: "http://127.0.0.1:9/v1" } };
  expect((await examine(nowhere)).findings[0]).toMatch(/no connection/u);
});

test("an endpoint without schemas is told what is done instead", async () => {
  provider.play({ says, refuses: ["response_format"] });
  const { works, findings } = await examine(settingsFor(provider, "openai"));
  expect(works).toBe(true);
  expect(findings.join(" ")).toMatch(/goes into the prompt as text/u);
});
