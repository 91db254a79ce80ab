/** What a plan with open numbers needs: a chunk that comes with the first one. */
import "../plan/asking.ts";
import "./questions.ts";
import "./slots.ts";
