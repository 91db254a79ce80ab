// Time on the processor: what a task costs, whoever else is using the machine.

/** Milliseconds that this process has used, on all its threads. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
