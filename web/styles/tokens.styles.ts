/**
 * Design tokens. Colours are light-dark() pairs, so that one custom property switches both.
 * Sizes are px on purpose: rem follows the host page's html{font-size}.
 * On the page: `document.adoptedStyleSheets = [tokens.styleSheet]`; in the element: `:host`.
 */
import { css } from "lit";

export const tokens = css`
  :root,
  :host {
    --okr-color-scheme: light dark;
    --okr-color-text: light-dark(#17191c, #e9ebee);
    --okr-color-text-muted: light-dark(#565c66, #a3aab5);
    --okr-color-text-faint: light-dark(#6a707b, #8b93a0);
    --okr-color-surface: light-dark(#fdfdfc, #15171a);
    --okr-color-raised: light-dark(#ffffff, #1b1e22);
    --okr-color-sunken: light-dark(#f4f5f4, #101214);
    --okr-color-field: light-dark(#ffffff, #101214);
    --okr-color-hairline: light-dark(#e6e7e6, #2a2e34);
    --okr-color-border: light-dark(#868d97, #6b7380);
    --okr-color-accent: light-dark(#2b4bc9, #9db2ff);
    --okr-color-accent-soft: light-dark(#eef1fd, #20273f);
    --okr-color-on-accent: light-dark(#ffffff, #10162e);
    --okr-color-focus: light-dark(#2b4bc9, #9db2ff);
    --okr-color-error: light-dark(#b3261e, #ff9a8f);
    --okr-color-warning: light-dark(#8a5200, #f0b75a);
    --okr-color-success: light-dark(#1c6b42, #74cf9c);
    --okr-color-error-soft: light-dark(#fdf0ee, #371d1b);
    --okr-color-warning-soft: light-dark(#fcf4e4, #2b2211);
    --okr-color-removed: light-dark(#8f3a34, #e2a49d);
    --okr-color-removed-tint: light-dark(#fbeeec, #2e1e1d);
    --okr-color-added: light-dark(#17603a, #8ad8ac);
    --okr-color-added-tint: light-dark(#e6f4eb, #16301f);
    --okr-font-family:
      system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    --okr-font-family-objective:
      Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", "Source Serif 4",
      Georgia, serif;
    --okr-font-family-mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
    --okr-font-size: 14px;
    --okr-font-size-s: 13px;
    --okr-font-size-xs: 12px;
    --okr-font-size-kr: 17px;
    --okr-font-size-objective: 26px;
    --okr-radius: 8px;
    --okr-radius-s: 5px;
    --okr-motion: 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  :host([theme="light"]),
  :root[data-theme="light"] {
    --okr-color-scheme: light;
  }
  :host([theme="dark"]),
  :root[data-theme="dark"] {
    --okr-color-scheme: dark;
  }
  @media (prefers-reduced-motion: reduce) {
    :root,
    :host {
      --okr-motion: 0ms;
    }
  }
`;
