/** A plan to try the coach on: two objectives, one of them with work to do. Read as a paste is. */
export const example = `# Operations AI, Q1 2027

## Simple motor claims settle themselves
- 30% of motor claims settled with no handler by 31 March 2027, up from 4%
- 80% of handlers use the suggested decision every working day, up from 22%
- Customer satisfaction on auto-settled claims stays at or above 4.2 of 5
- Decision service p99 falls from 900 ms to 300 ms by 15 February 2027

## Colleagues get unstuck without waiting in a queue
- Improve ticket routing by deploying a model with at least 85% accuracy
- First-contact resolution rises from 41% to 55% by 31 March 2027
- Every live model has a drift check each week, up from 1 of 2 today
`;
