// What `okr-coach help` prints.

export const overview = `okr-coach reads objectives and key results and says what is weak and why.

  okr-coach check FILE...      check Markdown, text or JSON lines {"id", "objective", "text"}
  okr-coach rewrite FILE...    suggest better key results; open numbers come as questions
  okr-coach draft              draft a quarter from a pattern and a use case
  okr-coach rules [ID]         list the rules, or explain one
  okr-coach doctor             ask the configured model and say what works
  okr-coach --version

A FILE may be a pattern such as "okrs/**/*.md", or - for standard input.

check
  --format F          pretty (default), json, jsonl, github, markdown or sarif
  --fix               write safe edits back to the files, then check what is left
  --max-warnings N    also fail on more than N warnings
check, rewrite and draft
  --profile P         starter, standard (default) or strict
  --config FILE       settings; else the nearest okr-coach.config.json
  --language L        en or de; else read from the text
  --today DATE        the day from which "this quarter" is read, as 2026-04-01
  --format F          rewrite: pretty or json; draft: markdown or json
  --writer W          rewrite, draft: built-in (default), or model: the one that OPENAI_API_KEY,
                      OPENAI_BASE_URL, ANTHROPIC_API_KEY or ANTHROPIC_BASE_URL name
draft
  --pattern P         exploration, build, scale or platform
  --use-case TEXT     what is to be built, in a line
  --parents FILE      key results of the business above, one a line
  --live "A, B"       what already runs in production
  --period TEXT       such as "Q2 2026" or "H1 2026"
  --team TEXT

Exit codes: 0 clean, 1 findings that fail the check, 2 wrong usage or unreadable input.
`;
