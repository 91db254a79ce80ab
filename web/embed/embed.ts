/** The entry for other people's pages: `<script type="module" src=".../embed/v0/okr-coach.js">`. */
import { define } from "../element/define.ts";

define();
