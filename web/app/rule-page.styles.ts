/** A rule's page: a document like the plan, with the list of rules beside it. */
import { css } from "lit";

export const rulePageStyles = css`
  :host {
    container: rule / inline-size;
  }
  .wrap {
    max-width: 1152px;
    margin: 0 auto;
    padding: 48px 32px 72px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: 64px;
  }
  h1 {
    font: 400 var(--okr-font-size-objective) / 34px var(--okr-font-family-objective);
    letter-spacing: -0.006em;
    margin-top: 8px;
  }
  .id {
    font: 400 12px/16px var(--okr-font-family-mono);
    color: var(--okr-color-text-faint);
    margin-top: 8px;
  }
  h2 {
    font-weight: 600;
    margin-top: 28px;
  }
  article > p:not(.id, .s) {
    margin-top: 4px;
    font-size: 15px;
    line-height: 24px;
    max-width: 64ch;
  }
  article > .muted {
    margin-top: 28px;
  }
  .examples li {
    display: grid;
    grid-template-columns: 20px 1fr;
    padding: 8px 0;
  }
  .examples .g {
    margin-top: 8px;
  }
  .text {
    font-size: var(--okr-font-size-kr);
    line-height: 28px;
    max-width: 38em;
    overflow-wrap: anywhere;
  }
  .flagged {
    text-decoration: underline solid var(--okr-color-error) 2px;
    text-underline-offset: 5px;
    text-decoration-skip-ink: none;
  }
  nav {
    border-left: 1px solid var(--okr-color-hairline);
    padding-left: 32px;
    font-size: var(--okr-font-size-s);
  }
  nav h2:first-child {
    margin-top: 0;
  }
  nav li {
    margin-top: 4px;
  }
  nav [aria-current] {
    color: var(--okr-color-text);
    font-weight: 500;
  }
  @container rule (max-width: 900px) {
    .wrap {
      grid-template-columns: minmax(0, 1fr);
      gap: 40px;
      padding: 28px 20px 56px;
    }
    nav {
      border-left: 0;
      border-top: 1px solid var(--okr-color-hairline);
      padding: 24px 0 0;
    }
  }
`;
