/** Why the gate turns a candidate away: a code for the record, a message that a writer can act on. */

export type RefusalCode =
  | "slot-without-question"
  | "question-without-slot"
  | "proposal-not-in-text"
  | "length"
  | "second-sentence"
  | "link"
  | "markup"
  | "hidden-characters"
  | "emoji"
  | "encoded"
  | "meta-talk"
  | "number-form"
  | "number-unknown"
  | "number-unit"
  | "new-name"
  | "new-quote"
  | "instruction-echo"
  | "second-task"
  | "off-subject"
  | "unexplained"
  | "error-finding"
  | "not-better"
  | "below-floor"
  | "not-a-key-result";

/** `message` names what to change and repeats no more of the candidate than the words at fault. */
export interface Refusal {
  code: RefusalCode;
  message: string;
}
