/** What the element shows: the plan, or one of the views that open over it and go back to it. */
export type Screen =
  | { name: "plan" }
  | { name: "paste" }
  | { name: "review"; keyResultId: string }
  | { name: "missing"; objectiveId: string }
  | { name: "draft" };

/** Loads the view's own chunk, where it has one. */
export async function loadScreen({ name }: Screen): Promise<void> {
  if (name === "review") await import("../parts/review/review.ts");
}
