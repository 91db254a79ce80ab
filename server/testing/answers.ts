// Answers of the API, read by the schemas that describe them.
import { z } from "zod";
import { Plan, Report } from "../../rules/okr.ts";

export const Checked = z.object({ plan: Plan, report: Report });
export const Draft = z.object({
  id: z.string(),
  version: z.int(),
  plan: Plan,
  savedAt: z.string(),
});
export const ProblemDetails = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});

/** The body of an answer; throws where it is not what the schema says. */
export async function read<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  return schema.parse(await response.json());
}
