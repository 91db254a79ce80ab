/** The page: registers the element and the shell around it. */
import { define } from "../element/define.ts";
import { tokens } from "../styles/tokens.styles.ts";
import "./app.ts";

if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet];
define();
