/** The English texts of open numbers and proposals. */
export const enSlots = {
  yours: (quote: string) => `Yours: ${quote}`,
  inPlaceOf: (text: string) => `In place of the proposed ${text}`,
  isConfirmed: (text: string) => `${text} is confirmed.`,
  isProposal: (text: string) => `${text} is a proposal.`,
  confirm: "Confirm it",
  or: "or",
  orTypeOwn: "type your own",
  typeOwn: "Type your own",
  noNumber: (typed: string) => `“${typed}” is no number. Write it as 1,200, as 4.2 or as 12k.`,
};
