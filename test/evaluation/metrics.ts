/** Agreement between what was read and what people labelled. */
export interface Counts {
  hit: number;
  falseAlarm: number;
  miss: number;
  right: number;
}

/** Counts over pairs of (labelled, read). */
export function countPairs(pairs: readonly (readonly [boolean, boolean])[]): Counts {
  const counts = { hit: 0, falseAlarm: 0, miss: 0, right: 0 };
  for (const [labelled, read] of pairs) {
    if (labelled && read) counts.hit += 1;
    else if (read) counts.falseAlarm += 1;
    else if (labelled) counts.miss += 1;
    else counts.right += 1;
  }
  return counts;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Precision, recall, F1, Cohen's kappa and balanced accuracy, each 0 to 1 (kappa from -1). */
export function agreement({ hit, falseAlarm, miss, right }: Counts) {
  const total = hit + falseAlarm + miss + right;
  const precision = share(hit, hit + falseAlarm);
  const recall = share(hit, hit + miss);
  const f1 = share(2 * hit, 2 * hit + falseAlarm + miss);
  const observed = share(hit + right, total);
  const chance =
    share((hit + falseAlarm) * (hit + miss), total ** 2) +
    share((miss + right) * (falseAlarm + right), total ** 2);
  const kappa = chance === 1 ? 1 : (observed - chance) / (1 - chance);
  const balanced = (recall + share(right, right + falseAlarm)) / 2;
  return { precision, recall, f1, kappa, balanced };
}

/** Mean F1 over the kinds that occur. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const kinds = [...new Set(pairs.map(([labelled]) => labelled))];
  const scores = kinds.map((kind) => {
    const counts = countPairs(pairs.map(([a, b]) => [a === kind, b === kind] as const));
    return agreement(counts).f1;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
