/**
 * Text → its search words as static sites do it for Korean without a dictionary: Hangul in pairs of
 * syllables, everything else in words. bigrams('람다를 쓴 EC2') → 람다, 다를, 쓴, ec2.
 */
export function bigrams(text: string): string[] {
  const runs =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[가-힣ㄱ-ㅣ]+|[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (/^[가-힣ㄱ-ㅣ]/.test(run) ? pairs(run) : splitScripts(run)));
}

const pairs = (run: string): string[] =>
  run.length < 3
    ? [run]
    : Array.from({ length: run.length - 1 }, (_, from) => run.slice(from, from + 2));

/** S3에 is one run of letters: s3, 에. */
const splitScripts = (run: string): string[] =>
  (run.match(/[가-힣ㄱ-ㅣ]+|[^가-힣ㄱ-ㅣ]+/g) ?? []).flatMap((part) =>
    /^[가-힣ㄱ-ㅣ]/.test(part) ? pairs(part) : [part],
  );
