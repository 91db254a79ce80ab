/** Which model is asked where the configuration names none. Change a default here only. */
export const defaultModels = {
  openai: "gpt-5.4-mini",
  anthropic: "claude-haiku-5-5",
} as const;
