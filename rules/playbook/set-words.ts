/**
 * Words that only the lines for whole sets, the plain forms and the forms of a quarter use: the
 * gate knows them without loading those lines. The playbook's test names what is missing here.
 */
export const SET_WORDS = `
accented against age agreed alike anew annoying anything appears approvals around believe bias
blind blindness blocked borrowers bought boundless burn buy cannot captions careless caught
channel clever colder comfort confusing costly creepy curious defend disputed drivers elsewhere
empty entries everywhere exact existing fair feeling fewer focus freezing growth guardrail harm
harmless hectare hidden images invisible invitations judged keyed kind larger leaky lean litres
lookups louder misheard monday mornings nightly noisy none now objection old older oldest ones
opened opt outdated passport pattern pesticide position prices problem protected quotes refused
repayments reversed risky road ruder said sample scanner scores sensor serious shorter shut
simple simply sleepless sloppy small smart standing starting staying steering stopped strict
sure tables temperature touchless trick trouble unchecked unfair unhelpful unmasked unsafe
unseen unsubscribe unused unwatched usually valid wasteful watchful whether whoever wooden
writes layout publication style dashboards retired roles opening
`;
