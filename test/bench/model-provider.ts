// A process of its own that plays a model provider: says its address, then answers every request alike.
import { startProvider } from "../provider/provider.ts";

const provider = await startProvider();
provider.playWith(() => ({ says: process.argv[2] ?? "" }));
process.stdout.write(`${provider.url}\n`);
