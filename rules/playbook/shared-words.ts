/**
 * Words of the playbook that several trades use: a campaign is one of marketing or of hand hygiene.
 * Alone they give no entry away; beside a second sign of the same entry they do.
 */
export const SHARED_WORDS =
  // Use cases.
  "dunning, receipts, forecast, forecasting, reorder, slotting, trucks, depots, fleet, vessels, berth, " +
  "scheduling, timetable, sensors, breakdown, grid, anomalies, moderation, spam, gore, affordability, " +
  "recommendation, recommendations, targeting, search, cancellations, discount, markdown, scrap, sepsis, " +
  "deterioration, satellite imagery, drone imagery, copilot, patient flow, emergency department, product search, " +
  // Functions.
  "nights, incidents, reliability, performance, checkout, onboarding, activation, retention, setup, " +
  "design, support, tickets, macros, knowledge, bookings, revenue, expansion, renewals, campaign, " +
  "newsletter, awareness, brand, content, podcast, stream, social, audience, members, academia, ecosystem, " +
  "hr, feedback, happiness, talent, salary, hire, cost, close, budget, cash, controlling, finance, " +
  "profitable, profitability, legal, contracts, operations, warehouse, laptops, procurement, security, " +
  "compliance, privacy, permission, permissions, iso, soc";
