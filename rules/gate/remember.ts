/** The identity of a suggestion, so that what was rejected is not offered again. */

/** The same for the same words in the same place, whatever their case, spaces and slot letters. */
export function suggestionId(
  place: { objectiveId: string; keyResultId: string | null },
  text: string,
): string {
  const words = text
    .toLowerCase()
    .replace(/\{[a-z]\}/gu, "{}")
    .replace(/\s+/gu, " ")
    .trim();
  return `s${hash(`${place.objectiveId}\n${place.keyResultId ?? ""}\n${words}`)}`;
}

/** 64 bits of FNV-1a in two lanes: short, and enough to tell suggestions of one plan apart. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xc9dc5118;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ at, 0x01000193);
  }
  return hex(low) + hex(high);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
