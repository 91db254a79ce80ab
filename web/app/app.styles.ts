/** The app bar: name, tabs that never move, state. */
import { css } from "lit";

export const appStyles = css`
  :host {
    display: block;
    container: app / inline-size;
    min-height: 100vh;
    color-scheme: var(--okr-color-scheme);
    color: var(--okr-color-text);
    background: var(--okr-color-surface);
    font: 400 var(--okr-font-size) / 20px var(--okr-font-family);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 24px;
    height: 52px;
    padding: 0 32px;
    border-bottom: 1px solid var(--okr-color-hairline);
  }
  .id {
    display: flex;
    gap: 24px;
    align-items: center;
    min-width: 0;
  }
  .name {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-weight: 600;
    letter-spacing: -0.005em;
    white-space: nowrap;
    color: inherit;
  }
  .name:hover {
    text-decoration: none;
  }
  .mark {
    width: 16px;
    height: 16px;
    color: var(--okr-color-accent);
  }
  .crumb {
    color: var(--okr-color-text-muted);
    white-space: nowrap;
    padding-left: 24px;
    border-left: 1px solid var(--okr-color-hairline);
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .tabs {
    display: flex;
    gap: 4px;
    align-self: stretch;
    height: 51px;
  }
  .tabs button {
    position: relative;
    color: var(--okr-color-text-muted);
    font-weight: 400;
    border: 0;
    border-radius: 0;
    padding: 0 12px;
    height: 100%;
  }
  .tabs button:hover,
  .tabs [aria-current] {
    color: var(--okr-color-text);
  }
  .tabs [aria-current] {
    font-weight: 500;
  }
  .tabs [aria-current]::after {
    content: "";
    position: absolute;
    inset: auto 12px -1px;
    height: 2px;
    background: var(--okr-color-accent);
    border-radius: 2px 2px 0 0;
  }
  .state {
    justify-self: end;
    color: var(--okr-color-text-muted);
    font-size: var(--okr-font-size-s);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    max-width: 100%;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 8px 32px;
    background: var(--okr-color-warning-soft);
    font-size: var(--okr-font-size-s);
  }
  .problem p {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  /* Where the tabs leave it no room: the plan says its name itself. */
  @container app (760px < width < 980px) {
    .crumb {
      display: none;
    }
  }
  @container app (max-width: 760px) {
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      height: auto;
      padding: 12px 20px 0;
    }
    .bar:not(:has(.tabs)) {
      padding-bottom: 12px;
    }
    .id {
      gap: 12px;
      flex: 1 1 0;
    }
    .crumb {
      padding-left: 12px;
    }
    .state {
      margin-left: auto;
      max-width: 50%;
    }
    .tabs {
      order: 9;
      width: calc(100% + 40px);
      height: 44px;
      margin: 0 -20px;
      padding: 0 12px;
      gap: 0;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .tabs button {
      padding: 0 8px;
    }
    .tabs [aria-current]::after {
      inset-inline: 8px;
    }
    .problem {
      padding: 8px 20px;
    }
  }
  @media (forced-colors: active) {
    .tabs [aria-current]::after {
      background: Highlight;
    }
  }
`;
