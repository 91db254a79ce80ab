/** The same page twice: with the built-in writer alone, and with a model behind it. */
import { createCoach } from "../../server/coach/coach.ts";
import { startProvider } from "../provider/provider.ts";
import { settingsFor, writerOn } from "../provider/writer.ts";
import { openScene } from "./scene.ts";

/** Close it when done: the provider listens, and each scene has a browser. */
export async function openBothWriters() {
  const provider = await startProvider();
  const { model } = writerOn({ ...settingsFor(provider, "openai"), idleMs: 60_000 });
  const writer = { writer: "model", provider: "openai", model: "stub-model" } as const;
  const [scene, modelled] = await Promise.all([
    openScene(),
    openScene({ coach: createCoach({ model }), writer }),
  ]);
  const close = async () => {
    await Promise.all([scene.close(), modelled.close()]);
    await provider.close();
  };
  return { provider, scene, modelled, close };
}
