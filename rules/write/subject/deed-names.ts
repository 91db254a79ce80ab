/** What an order is about, by its verb: the talks, the documentation, the prediction. */

/** The words that a subject begins with where a deed was named for the user. */
export function deedNamed(subject: string): string {
  const german = GERMAN_DEEDS.map(([, name]) => `die ${name}`);
  const names = [...DEEDS_ON.values(), ...DEEDS_WITH.values(), ...german];
  return names.find((each) => subject.startsWith(each)) ?? "";
}

/** German puts its verb last: "Laufwege analysieren" is about the analysis. */
export const GERMAN_DEEDS: readonly (readonly [verb: RegExp, name: string])[] = [
  [/\sanalysier(?:en|t)\W*$/iu, "Analyse"],
  [/\sdokumentier(?:en|t)\W*$/iu, "Dokumentation"],
  [/\sbeobacht(?:en|et)\W*$/iu, "Beobachtung"],
  [/\serforsch(?:en|t)\W*$/iu, "Erforschung"],
  [/\suntersuch(?:en|t)\W*$/iu, "Untersuchung"],
];

/** "Interview 30 customers" is about what they say, "predict failures" about the prediction. */
export const DEEDS_ON: ReadonlyMap<string, string> = new Map([
  ["interview", "the interviews with"],
  ["survey", "the answers from"],
  ["visit", "the visits to"],
  ["document", "the documentation of"],
  ["predict", "the prediction of"],
  ["forecast", "the forecast of"],
  ["detect", "the detection of"],
  ["route", "the routing of"],
  ["segment", "the segmentation of"],
  ["cluster", "the clustering of"],
  ["prioritise", "the prioritisation of"],
  ["prioritize", "the prioritization of"],
  ["classify", "the classification of"],
  ["extract", "the extraction of"],
  ["recognise", "the recognition of"],
  ["recognize", "the recognition of"],
  ["summarise", "the summaries of"],
  ["summarize", "the summaries of"],
  ["transcribe", "the transcripts of"],
  ["shadow", "the days with"],
  ["observe", "the days with"],
]);

/** "Talk to churned trialists" is about the talks. */
export const DEEDS_WITH: ReadonlyMap<string, string> = new Map([
  ["talk", "conversations with"],
  ["listen", "conversations with"],
  ["speak", "conversations with"],
  ["meet", "meetings with"],
  ["align", "the alignment with"],
  ["collaborate", "the collaboration with"],
  ["cooperate", "the cooperation with"],
  ["partner", "the partnership with"],
  ["work", "the work with"],
]);
