/** What a plan with open numbers needs: a chunk that comes with the first one. */
import "./questions.ts";
import "./slots.ts";
